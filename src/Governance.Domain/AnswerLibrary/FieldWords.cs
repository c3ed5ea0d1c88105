using System.Collections.Frozen;

namespace Governance.Domain.AnswerLibrary;

/// <summary>The words of the field: which mean the same, which are in nearly every question, and which say nothing about its subject. They ship as text files.</summary>
public static class FieldWords
{
    private static readonly FrozenDictionary<string, Concept> Concepts = ReadConcepts();
    private static readonly FrozenDictionary<string, int> Longest = Concepts.Keys.GroupBy(phrase => phrase.Split(' ')[0], StringComparer.Ordinal)
        .ToFrozenDictionary(begun => begun.Key, begun => begun.Max(phrase => phrase.Split(' ').Length), StringComparer.Ordinal);
    private static readonly FrozenSet<string> Silent = ReadPlain("silent");
    private static readonly FrozenSet<string> Light = [.. ReadPlain("light").Select(WordStem.Of)];

    /// <summary>The concept that the longest phrase from a place on names, and how many words it has; null, and one word, where none is named.</summary>
    public static (Concept? Concept, int Words) Named(ReadOnlySpan<string> stems)
    {
        for (var words = stems.Length == 0 ? 0 : Math.Min(Longest.GetValueOrDefault(stems[0]), stems.Length); words > 0; words--)
            if (Concepts.GetValueOrDefault(string.Join(' ', stems[..words])) is { } concept) return (concept, words);
        return (null, 1);
    }

    /// <summary>Whether a word says nothing about the subject.</summary>
    public static bool IsSilent(string word) => Silent.Contains(word);

    /// <summary>Whether nearly every question has the word of this stem.</summary>
    public static bool IsLight(string stem) => Light.Contains(stem);

    private static FrozenDictionary<string, Concept> ReadConcepts()
    {
        var concepts = new Dictionary<string, Concept>(StringComparer.Ordinal);
        foreach (var (head, phrases) in Lines("field-terms"))
        {
            var parts = head.Split('/', StringSplitOptions.TrimEntries);
            var whole = parts[0].Split('(', ')');
            var concept = new Concept(whole[0].Trim(), parts[1], whole.Length == 1 ? [] : whole[1].Split(',', StringSplitOptions.TrimEntries));
            foreach (var phrase in phrases) concepts.TryAdd(string.Join(' ', WordSplit.Of(phrase).Select(WordStem.Of)), concept);
        }
        return concepts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> ReadPlain(string kind) =>
        Lines("plain-words").Where(line => string.Equals(line.Head, kind, StringComparison.Ordinal)).SelectMany(line => line.Phrases).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<(string Head, string[] Phrases)> Lines(string file)
    {
        using var stream = typeof(FieldWords).Assembly.GetManifestResourceStream($"terms/{file}.txt") ?? throw new InvalidOperationException($"The words {file} did not ship.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line is "" or ['#', ..]) continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return (line[..colon].Trim(), line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
