using System.Text;
using System.Xml;
using Governance.Intake;

namespace Governance.Formats.Xlsx;

/// <summary>Reads parts of a workbook: what is malformed becomes a refusal that names file and part.</summary>
internal sealed class PartReader(GuardedArchive archive, string fileName, IntakeLimits limits)
{
    /// <summary>Opens a part.</summary>
    public XmlReader Open(string part) => GuardedXml.Open(archive.Read(part), limits);

    /// <summary>Reads a part element by element; a part that is not there has no elements.</summary>
    public void Each(string part, Action<XmlReader> element)
    {
        if (archive.Has(part)) Guarded(part, () => Walk(part, element));
    }

    /// <summary>Turns what the XML reader throws into a refusal.</summary>
    public T Guarded<T>(string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException unreadable)
        {
            throw GuardedXml.Refuse(unreadable, $"{fileName}, part {part}");
        }
    }

    /// <summary>The text inside the current element up to its end, where the reader then stands; null where it is longer than the limit.</summary>
    public static string? Text(XmlReader xml, int maxCharacters)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        StringBuilder text = new();
        var chunk = new char[256];
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            for (int read; (read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0; text.Append(chunk, 0, read))
                if (text.Length + read > maxCharacters) return null;
        }
        return text.ToString();
    }

    private bool Walk(string part, Action<XmlReader> element)
    {
        using var xml = Open(part);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element) element(xml);
        return true;
    }
}
