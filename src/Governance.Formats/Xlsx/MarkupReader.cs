using System.Net;
using System.Text;

namespace Governance.Formats.Xlsx;

/// <summary>
/// Finds the tags of an XML part by their place in its bytes, for changing some and leaving all others as they are. A real reader has been
/// through the part before: this one takes for granted that it is well-formed UTF-8 without a document type.
/// </summary>
internal ref struct MarkupReader(ReadOnlySpan<byte> xml)
{
    private readonly ReadOnlySpan<byte> xml = xml;
    private int nameStart, nameEnd;

    /// <summary>Where the tag begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it has ended; the search goes on from here.</summary>
    public int End { get; private set; }

    /// <summary>Whether it ends an element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Whether it is a whole element by itself.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The name as it is written, up to and with the colon; empty where it has no prefix.</summary>
    public readonly string Prefix => Encoding.UTF8.GetString(Name[..(Name.IndexOf((byte)':') + 1)]);

    private readonly ReadOnlySpan<byte> Name => xml[nameStart..nameEnd];

    /// <summary>Goes to the next tag; comments, instructions and text between are passed over.</summary>
    public bool Next()
    {
        while (xml[End..].IndexOf((byte)'<') is >= 0 and var next)
        {
            Start = End + next;
            if (PassOver("<!--"u8, "-->"u8) || PassOver("<![CDATA["u8, "]]>"u8) || PassOver("<?"u8, "?>"u8)) continue;
            IsEnd = xml[Start + 1] == '/';
            nameStart = Start + (IsEnd ? 2 : 1);
            nameEnd = nameStart + xml[nameStart..].IndexOfAny(" \t\r\n/>"u8);
            End = nameEnd;
            while (xml[End] != '>') End = xml[End] is (byte)'"' or (byte)'\'' ? Quoted(End).End + 1 : End + 1;
            End++;
            IsEmpty = !IsEnd && xml[End - 2] == '/';
            return true;
        }
        return false;
    }

    /// <summary>Whether the element has this name, whatever its prefix.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => Name.EndsWith(name) && (Name.Length == name.Length || Name[^(name.Length + 1)] == ':');

    /// <summary>The value of an attribute without prefix; null where there is none.</summary>
    public readonly string? Attribute(ReadOnlySpan<byte> name)
    {
        for (var at = nameEnd; NextAttribute(at) is { } found; at = found.End)
            if (xml[found.Name..found.Equal].TrimEnd(" \t\r\n"u8).SequenceEqual(name)) return WebUtility.HtmlDecode(Encoding.UTF8.GetString(xml[found.Value..(found.End - 1)]));
        return null;
    }

    /// <summary>The tag from its beginning to its last attribute, without the attributes of these names.</summary>
    public readonly byte[] Without(params ReadOnlySpan<string> names)
    {
        List<byte> kept = [.. xml[Start..nameEnd]];
        for (var at = nameEnd; NextAttribute(at) is { } found; at = found.End)
            if (!names.Contains(Encoding.UTF8.GetString(xml[found.Name..found.Equal].TrimEnd(" \t\r\n"u8)))) kept.AddRange(xml[at..found.End]);
        return [.. kept];
    }

    private readonly (int Name, int Equal, int Value, int End)? NextAttribute(int from)
    {
        var equal = xml[from..(End - 1)].IndexOf((byte)'=');
        if (equal < 0) return null;
        var name = from + xml[from..].IndexOfAnyExcept(" \t\r\n"u8);
        var quoted = Quoted(from + equal + xml[(from + equal)..].IndexOfAny("\"'"u8));
        return (name, from + equal, quoted.Start, quoted.End + 1);
    }

    // from an opening quotation mark to the one that closes it
    private readonly (int Start, int End) Quoted(int quote) => (quote + 1, quote + 1 + xml[(quote + 1)..].IndexOf(xml[quote]));

    private bool PassOver(ReadOnlySpan<byte> opening, ReadOnlySpan<byte> closing)
    {
        if (!xml[Start..].StartsWith(opening)) return false;
        End = Start + opening.Length + xml[(Start + opening.Length)..].IndexOf(closing) + closing.Length;
        return true;
    }
}
