using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Formats.Questionnaires;

/// <summary>Texts of others as they are kept: whole characters only, no control characters, no markup, no blanks around them.</summary>
internal static partial class Wording
{
    /// <summary>The text; empty where nothing of it can be seen.</summary>
    public static string Clean(string text)
    {
        if (!IsClean(text)) text = Rebuilt(text);
        return text.Trim();
    }

    /// <summary>The text, or null where nothing of it can be seen.</summary>
    public static string? OrNull(string? text) => text is not null && Clean(text) is { Length: > 0 } clean ? clean : null;

    /// <summary>The text without HTML: what browsers would show of it.</summary>
    public static string WithoutMarkup(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal)) return Clean(text);
        var broken = LineEnd().Replace(text, "\n");
        return Clean(BlankLines().Replace(System.Net.WebUtility.HtmlDecode(Tag().Replace(broken, "")), "\n"));
    }

    /// <summary>A beginning of the text that fits into a sentence.</summary>
    public static string Short(string text)
    {
        const int most = 60;
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= most ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[most - 1]) ? most - 1 : most), "…");
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
            if (char.IsSurrogate(c) || (char.IsControl(c) && c is not '\n' and not '\t')) return false;
        return true;
    }

    private static string Rebuilt(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t') clean.Append(rune.ToString());
        return clean.ToString();
    }

    [GeneratedRegex("<(br|/p|/li|/div|/tr|/h[1-6])\\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();

    [GeneratedRegex("</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("[ \\t]*\\n\\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlankLines();
}
