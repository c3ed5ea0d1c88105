namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Tells what a heading says its column is.</summary>
internal static class Headings
{
    private const int MostCharacters = 120, MostWords = 20, MostInPhrase = 6;
    private static readonly char[] Separators = ['/', '(', '\n', ':', '|', '（', '／', '：'];
    private static readonly string[] Linking = ["of", "to", "for", "on", "de", "del", "della", "du", "des", "der", "van", "zu", "zur", "sur", "para", "do", "da"];
    private static readonly Dictionary<string, (ColumnRole Role, bool IsWeak)> Whole = Known();
    private static readonly int Longest = HeadingWords.All.Max(phrase => phrase.Words.Length);

    /// <summary>The role, and how sure it is from 1 to 3; null where the heading says nothing known.</summary>
    public static (ColumnRole Role, int Sureness)? RoleOf(string heading)
    {
        if (heading.Length is 0 or > MostCharacters || heading[^1] is '?' or '？' or '؟') return null;
        var words = HeadingText.Words(heading);
        if (words.Length is 0 or > MostWords) return null;
        if (Whole.TryGetValue(string.Join(' ', words), out var exact)) return (exact.Role, exact.IsWeak ? 1 : 3);
        foreach (var part in heading.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (InPart(HeadingText.Words(part)) is { } found) return found;
        return InScriptWithoutBlanks(heading);
    }

    // the longest known phrase counts; of several the last, as in "question number", or the first before "of"
    private static (ColumnRole, int)? InPart(string[] words)
    {
        if (words.Length is 0 or > MostInPhrase) return null;
        if (Whole.TryGetValue(string.Join(' ', words), out var exact)) return (exact.Role, exact.IsWeak ? 1 : 3);
        var first = Array.FindIndex(words, word => Linking.Contains(word, StringComparer.Ordinal)) is > 0 and var link ? words[..link] : words;
        foreach (var part in first.Length < words.Length ? [first, words] : new[] { words })
            for (var length = Math.Min(Longest, part.Length); length > 0; length--)
                for (var at = part.Length - length; at >= 0; at--)
                    if (Whole.TryGetValue(string.Join(' ', part, at, length), out var found)) return (found.Role, found.IsWeak ? 1 : 2);
        return null;
    }

    private static (ColumnRole, int)? InScriptWithoutBlanks(string heading)
    {
        var text = string.Concat(HeadingText.Words(heading));
        if (!text.Any(c => c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' or >= '\u1100' and <= '\u11FF')) return null;
        (string Phrase, ColumnRole Role, bool IsWeak)? best = null;
        foreach (var (words, role, isWeak) in HeadingWords.All)
        {
            var phrase = string.Concat(words);
            if (phrase[0] >= '\u1100' && phrase.Length >= 2 && text.Contains(phrase, StringComparison.Ordinal) && phrase.Length > (best?.Phrase.Length ?? 0)) best = (phrase, role, isWeak);
        }
        return best is { } found ? (found.Role, found.IsWeak ? 1 : 2) : null;
    }

    private static Dictionary<string, (ColumnRole, bool)> Known()
    {
        Dictionary<string, (ColumnRole, bool)> known = new(StringComparer.Ordinal);
        foreach (var (words, role, isWeak) in HeadingWords.All) known.TryAdd(string.Join(' ', words), (role, isWeak));
        return known;
    }
}
