using System.Globalization;
using System.Text;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Headings in the form in which they are compared.</summary>
internal static class HeadingText
{
    /// <summary>The words of a heading: lower case, without accents, taken apart where a lower-case letter meets an upper-case one.</summary>
    public static string[] Words(string heading)
    {
        var text = new StringBuilder(heading.Length);
        var before = ' ';
        foreach (var c in Decomposed(heading))
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark && before < '\u0250') continue;
            if (char.IsUpper(c) && char.IsLower(before)) text.Append(' ');
            text.Append(char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || c is '#' or '№' or 'º' or '°' ? char.ToLowerInvariant(c) : ' ');
            before = c;
        }
        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // accents of Latin letters come off, other scripts keep their marks
    private static string Decomposed(string heading) => Wording.Clean(heading).Normalize(NormalizationForm.FormD);
}
