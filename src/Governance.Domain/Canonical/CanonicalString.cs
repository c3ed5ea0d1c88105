using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Domain.Canonical;

/// <summary>Strings as RFC 8785 section 3.2.2.2 writes them: only what JSON forbids is escaped, each in one way.</summary>
internal static class CanonicalString
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(string.Concat(Enumerable.Range(0, ' ').Select(unit => (char)unit)) + "\"\\");

    /// <summary>The text of a string value.</summary>
    /// <exception cref="FormatException">It holds half of a surrogate pair.</exception>
    public static string Of(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException notUnicode)
        {
            throw new FormatException("A string is not valid Unicode.", notUnicode);
        }
    }

    /// <summary>The name of a member.</summary>
    /// <exception cref="FormatException">It holds half of a surrogate pair.</exception>
    public static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException notUnicode)
        {
            throw new FormatException("The name of a member is not valid Unicode.", notUnicode);
        }
    }

    /// <summary>Writes a string with its quotes.</summary>
    public static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        var left = value.AsSpan();
        for (int plain; (plain = left.IndexOfAny(Escaped)) >= 0; left = left[(plain + 1)..])
            text.Append(left[..plain]).Append(Escape(left[plain]));
        text.Append(left).Append('"');
    }

    private static string Escape(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
    };
}
