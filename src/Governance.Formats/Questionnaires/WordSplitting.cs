using System.Text;

namespace Governance.Formats.Questionnaires;

/// <summary>Takes texts apart into words for comparing them.</summary>
internal static class WordSplitting
{
    /// <summary>The words of a text in lower case: letters and digits of any script, nothing else.</summary>
    public static string[] Of(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark) word.Append(Rune.ToLowerInvariant(rune).ToString());
            else End();
        }
        End();
        return [.. words];

        void End()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }
}
