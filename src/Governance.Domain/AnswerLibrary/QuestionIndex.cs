namespace Governance.Domain.AnswerLibrary;

/// <summary>
/// Questions of a library, found by their words. A word counts the more the fewer questions have it, and two questions are the more alike
/// the more of their words' weight they share; a control that both test brings them nearer. The same questions in the same order give the same result.
/// </summary>
public sealed class QuestionIndex
{
    // how far a shared control brings two questions towards being the same
    private const double ControlShare = 0.3;
    // what the asked question says beyond the other counts against it more than what the other says beyond it
    private const double AskedShare = 0.6;
    // put in other words, however few; only the same text is the same question
    private const double InOtherWords = 0.99;
    // words of a small library are weighed as if it had this many questions more
    private const int Assumed = 50;

    private readonly IReadOnlyList<ComparedQuestion> entries;
    private readonly Dictionary<string, List<(int Entry, double Share)>> having = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> testing = new(StringComparer.Ordinal);
    private readonly double[] weights;

    /// <summary>Lays out the questions.</summary>
    public QuestionIndex(IReadOnlyList<ComparedQuestion> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        this.entries = entries;
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var term in entries[i].Terms) Under(having, term.Key).Add((i, term.Share));
            foreach (var control in entries[i].Controls) Under(testing, control).Add(i);
        }
        weights = [.. entries.Select(Weight)];
    }

    /// <summary>The questions most like the one that is asked, the most alike first; of equals the earlier one.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="least">The likeness from which one counts.</param>
    public IReadOnlyList<Likeness> Like(ComparedQuestion asked, int most, double least = Likeness.Offered)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var shared = new double[entries.Count];
        List<int> met = [];
        foreach (var term in asked.Terms)
        {
            var found = having.GetValueOrDefault(term.Key) ?? [];
            var weight = Weight(found.Count);
            foreach (var (entry, share) in found)
            {
                if (shared[entry] is 0) met.Add(entry);
                shared[entry] += weight * Math.Min(share, term.Share);
            }
        }
        var sameControl = asked.Controls.SelectMany(control => testing.GetValueOrDefault(control) ?? []).ToHashSet();
        var whole = Weight(asked);
        return [.. met.Union(sameControl).Select(entry => (Entry: entry, Score: Score(asked, entry, shared[entry], whole, sameControl.Contains(entry))))
            .Where(found => found.Score >= least).OrderByDescending(found => found.Score).ThenBy(found => found.Entry).Take(most).Select(found => Told(asked, found.Entry, found.Score))];
    }

    private double Score(ComparedQuestion asked, int entry, double shared, double whole, bool sameControl)
    {
        if (string.Equals(asked.Plain, entries[entry].Plain, StringComparison.Ordinal)) return 1;
        var words = shared <= 0 ? 0 : shared / (shared + (AskedShare * (whole - shared)) + ((1 - AskedShare) * (weights[entry] - shared)));
        return Math.Min(InOtherWords, sameControl ? words + ((1 - words) * ControlShare) : words);
    }

    private Likeness Told(ComparedQuestion asked, int entry, double score)
    {
        var other = entries[entry];
        var theirs = other.Terms.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        var words = asked.Terms.Where(term => theirs.Contains(term.Key)).OrderByDescending(Weight).ThenBy(term => term.Key, StringComparer.Ordinal).Select(term => term.Shown).Distinct(StringComparer.Ordinal);
        return new(entry, score, [.. words], [.. asked.Controls.Intersect(other.Controls, StringComparer.Ordinal)],
            asked.IsContrary != other.IsContrary, !asked.Figures.SequenceEqual(other.Figures, StringComparer.Ordinal));
    }

    private double Weight(ComparedQuestion question) => question.Terms.Sum(Weight);

    private double Weight(QuestionTerm term) => Weight(having.GetValueOrDefault(term.Key)?.Count ?? 0) * term.Share;

    private double Weight(int found) => Math.Log((double)(entries.Count + Assumed) / (found + 1));

    private static List<T> Under<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        return list;
    }
}
