using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>
/// Whether any answers let a condition hold. A question that is compared has to be asked itself, so its own condition counts, too:
/// what can only be reached over a question that is never asked is never reached.
/// </summary>
internal sealed class ConditionReach(QuestionnaireTemplate template)
{
    // where there are more ways than these, or longer ones, or all together more to look at, one of them is taken to be open
    private const int MostWays = 400, MostAtoms = 100, MostLooked = 5_000_000;
    private const decimal Step = 0.000001m;

    private readonly Question[] questions = [.. template.Questions()];
    private readonly Dictionary<string, int> places = Places(template.Questions());
    private readonly List<List<Way>?> known = [];
    private long looked;

    /// <summary>Whether the template has a question with this key.</summary>
    public bool Has(string key) => places.ContainsKey(key);

    /// <summary>The question with a key if it stands before another; null where it stands later or is not there.</summary>
    public Question? Earlier(string key, string than) => places.TryGetValue(key, out var at) && at < places.GetValueOrDefault(than, questions.Length) ? questions[at] : null;

    /// <summary>Whether some answers let the condition of a question hold. It may compare earlier questions only.</summary>
    public bool CanBeAsked(Question question) =>
        question.Condition is not { } condition || Ways(condition, holds: true, places.GetValueOrDefault(question.Key, -1)) is not { Count: 0 };

    // null where they are too many to look through
    private List<Way>? Ways(Condition condition, bool holds, int before) => condition switch
    {
        Not not => Ways(not.Condition, !holds, before),
        AllOf all => holds ? Together(all.Conditions, holds, before) : Either(all.Conditions, holds, before),
        AnyOf any => holds ? Either(any.Conditions, holds, before) : Together(any.Conditions, holds, before),
        Comparison comparison => Ways(comparison, holds, before),
        _ => null,
    };

    private List<Way>? Ways(Comparison comparison, bool holds, int before)
    {
        // a comparison that leads nowhere is a flaw of its own, and what lies behind it is not judged
        if (!places.TryGetValue(comparison.Question, out var at) || at >= before) return null;
        var own = new Way([(comparison, holds)]);
        if (!holds) return [own];
        var asked = Asked(at);
        return asked is null ? null : Open(asked.Select(way => way.And(own)));
    }

    // looked up once for each question, since many conditions may lead through it, and in their order: a chain of thousands must not exhaust the stack
    private List<Way>? Asked(int at)
    {
        while (known.Count <= at) known.Add(questions[known.Count].Condition is { } condition ? Ways(condition, holds: true, known.Count) : [new Way([])]);
        return known[at];
    }

    private List<Way>? Either(IReadOnlyList<Condition> parts, bool holds, int before)
    {
        var found = new List<Way>();
        foreach (var part in parts)
        {
            if (Ways(part, holds, before) is not { } ways || found.Count + ways.Count > MostWays) return null;
            found.AddRange(ways);
        }
        return found;
    }

    private List<Way>? Together(IReadOnlyList<Condition> parts, bool holds, int before)
    {
        List<Way>? found = [new Way([])];
        foreach (var part in parts)
        {
            if (found is null || Ways(part, holds, before) is not { } ways || (long)found.Count * ways.Count > MostWays) return null;
            found = Open(found.SelectMany(way => ways.Select(way.And)));
        }
        return found;
    }

    private List<Way>? Open(IEnumerable<Way> ways)
    {
        List<Way> open = [];
        foreach (var way in ways)
        {
            if (way.Atoms.Count > MostAtoms || looked > MostLooked) return null;
            if (way.Atoms.GroupBy(a => a.Comparison.Question, StringComparer.Ordinal).All(of => IsOpen(questions[places[of.Key]], [.. of]))) open.Add(way);
        }
        return open;
    }

    // no answer at all lets none of the comparisons hold
    private bool IsOpen(Question question, IReadOnlyList<(Comparison Comparison, bool Holds)> atoms)
    {
        looked += 1 + (long)question.Options.Count * atoms.Count;
        return atoms.All(a => !a.Holds) || Answers(question, atoms).Any(answer => atoms.All(a => a.Comparison.Evaluate(_ => answer) == a.Holds));
    }

    // one answer of each kind that comparisons can tell apart
    private static IEnumerable<AnswerValue> Answers(Question question, IReadOnlyList<(Comparison Comparison, bool Holds)> atoms) => question.Type switch
    {
        QuestionType.Choice => question.Options.Select(option => new AnswerValue { Values = [option.Key] }),
        QuestionType.Multiple => atoms.Where(a => a.Holds).SelectMany(a => a.Comparison.Values).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } asked
            ? [new AnswerValue { Values = [.. asked.Where(value => question.Options.Any(o => Same(o.Key, value)))] }]
            : question.Options.Select(option => new AnswerValue { Values = [option.Key] }),
        QuestionType.Number => Numbers(question, atoms).Select(number => new AnswerValue { Number = number }),
        QuestionType.Text or QuestionType.Date or QuestionType.File or QuestionType.Table => [new AnswerValue { Text = "said" }],
    };

    private static IEnumerable<decimal> Numbers(Question question, IReadOnlyList<(Comparison Comparison, bool Holds)> atoms)
    {
        var step = question.Whole ? 1 : Step;
        var edges = atoms.Select(a => a.Comparison.Number).Append(question.Minimum).Append(question.Maximum).OfType<decimal>().Select(edge => question.Whole ? decimal.Ceiling(edge) : edge);
        return edges.SelectMany(edge => new[] { edge, edge - step, edge + step }).Append(0).Where(number => !(number < question.Minimum) && !(number > question.Maximum));
    }

    private static Dictionary<string, int> Places(IEnumerable<Question> all)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        foreach (var (at, question) in all.Index()) first.TryAdd(question.Key, at);
        return first;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private sealed record Way(IReadOnlyList<(Comparison Comparison, bool Holds)> Atoms)
    {
        public Way And(Way other) => new([.. Atoms.Union(other.Atoms)]);
    }
}
