using System.Text.RegularExpressions;
using Governance.Domain.AnswerLibrary;

namespace Governance.Benchmarks.Proposals;

/// <summary>The portal's way, and the two that it has to be better than.</summary>
internal static partial class Finders
{
    /// <summary>The portal's way.</summary>
    public const string OwnName = "this portal";
    /// <summary>The way that knows no other words.</summary>
    public const string ExactName = "exact match";
    private const int Most = 3;

    /// <summary>The portal's own, without the controls that both questions test.</summary>
    public static Finder Ours(IReadOnlyList<string> library)
    {
        var index = new QuestionIndex([.. library.Select(text => ComparedQuestion.Of(text, []))]);
        return new(OwnName, asked => [.. index.Like(ComparedQuestion.Of(asked, []), Most, least: 0.01).Select(like => (like.Entry, like.Score))]);
    }

    /// <summary>The same words in the same order; case, punctuation and spaces do not matter.</summary>
    public static Finder Exact(IReadOnlyList<string> library) => new(ExactName, asked =>
        [.. library.Select((text, i) => (Entry: i, Same: Words(text).SequenceEqual(Words(asked), StringComparer.Ordinal))).Where(found => found.Same).Take(Most).Select(found => (found.Entry, 1.0))]);

    /// <summary>Cosine of word counts weighed by inverse document frequency, with add-one smoothing, as textbooks have it.</summary>
    public static Finder TfIdf(IReadOnlyList<string> library)
    {
        var counted = library.Select(text => Words(text).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal)).ToList();
        var having = counted.SelectMany(words => words.Keys).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Dictionary<string, double> Vector(Dictionary<string, int> words)
        {
            var weighed = words.ToDictionary(word => word.Key, word => word.Value * (Math.Log((1.0 + library.Count) / (1 + having.GetValueOrDefault(word.Key))) + 1), StringComparer.Ordinal);
            var length = Math.Sqrt(weighed.Values.Sum(weight => weight * weight));
            return weighed.ToDictionary(word => word.Key, word => word.Value / length, StringComparer.Ordinal);
        }
        var vectors = counted.Select(Vector).ToList();
        return new("TF-IDF", asked =>
        {
            var vector = Vector(Words(asked).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
            return [.. vectors.Select((entry, i) => (Entry: i, Score: vector.Sum(word => word.Value * entry.GetValueOrDefault(word.Key)))).Where(found => found.Score > 0)
                .OrderByDescending(found => found.Score).ThenBy(found => found.Entry).Take(Most)];
        });
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text.ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
