using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Formats.Xlsx;

/// <summary>Characters that XML 1.0 cannot hold stand in cells as _xHHHH_ (ISO/IEC 29500-1, 22.9.2.19).</summary>
internal static partial class EscapedText
{
    /// <summary>The text that an escaped one stands for.</summary>
    public static string Decode(string escaped) => escaped.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(escaped, match => ((char)int.Parse(match.ValueSpan.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : escaped;

    /// <summary>The text as it stands in XML; what looks like an escape is escaped itself.</summary>
    public static string Encode(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) escaped.Append(c).Append(text[++i]);
            else if (!IsXml(c) || (c == '_' && Escape().IsMatch(text.Slice(i, Math.Min(7, text.Length - i))))) escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>Whether the text needs no escape.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c == '_' || c is < ' ' and not '\t' and not '\n' || char.IsSurrogate(c) || c >= '\uFFFE') return false;
        return true;
    }

    private static bool IsXml(char c) => c is '\t' or '\n' or >= ' ' and < '\uD800' or >= '\uE000' and < '\uFFFE';

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
