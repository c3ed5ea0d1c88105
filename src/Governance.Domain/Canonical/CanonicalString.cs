using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Domain.Canonical;

/// <summary>Strings as RFC 8785 section 3.2.2.2 writes them: only what JSON forbids is escaped, each in one way.</summary>
internal static class CanonicalString
{
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
        foreach (var unit in value)
        {
            if (unit is >= ' ' and not ('"' or '\\'))
                text.Append(unit);
            else
                text.Append(Escape(unit));
        }
        text.Append('"');
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
