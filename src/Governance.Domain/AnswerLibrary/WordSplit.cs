using System.Globalization;
using System.Text;

namespace Governance.Domain.AnswerLibrary;

/// <summary>Cuts a text into words: lower case, without accents and without the possessive; numbers with a point stay whole.</summary>
public static class WordSplit
{
    /// <summary>The words in their order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> words = [];
        var word = new StringBuilder();
        var plain = text.Normalize(NormalizationForm.FormKD);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (char.IsLetterOrDigit(c) || IsPoint(plain, i)) word.Append(char.ToLowerInvariant(c));
            else if (c is '%') { End(word, words); words.Add("percent"); }
            else if (char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && !IsApostrophe(c)) End(word, words);
            else if (IsApostrophe(c) && Ends(plain, i)) i++;
        }
        End(word, words);
        return words;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    // "customer's" is "customer"; "don't" becomes "dont"
    private static bool Ends(string text, int i) => i + 1 < text.Length && text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2]));

    private static bool IsPoint(string text, int i) => text[i] is '.' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }
}
