using System.Globalization;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Turns the conditions of a document into ours. Ours look back only; what looks elsewhere is reported and left out.</summary>
internal sealed class Translation(IReadOnlyList<TreeQuestion> questions, List<Flaw> problems)
{
    private const int MostNested = 8, MostNamed = 200;
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Question, string Key)> byOption = new(StringComparer.Ordinal);

    /// <summary>Sets the condition of every question; how many conditions of the file could be taken over.</summary>
    public int Run()
    {
        for (var i = 0; i < questions.Count; i++)
        {
            if (questions[i].Id is { } id) byName.TryAdd(id, i);
            if (questions[i].OptionsStandAlone)
                foreach (var (name, key) in questions[i].Options) byOption.TryAdd(name, (i, key));
        }
        var circle = Circles.Of(Waiting());
        Dictionary<Guard, Condition?> known = new(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < questions.Count; i++)
        {
            foreach (var guard in questions[i].Guards)
                if (!known.ContainsKey(guard)) known[guard] = Translated(guard, i, circle);
            questions[i].Question = questions[i].Question with { Condition = Joined([.. questions[i].Guards.Select(guard => known[guard]).OfType<Condition>()]) };
        }
        return known.Values.Count(condition => condition is not null);
    }

    // a condition over thousands of questions is one node behind all of them, and its names are looked up once
    private List<int[]> Waiting()
    {
        Dictionary<Guard, int> nodes = new(ReferenceEqualityComparer.Instance);
        List<int[]> waiting = [];
        List<Guard> guards = [];
        foreach (var question in questions)
        {
            foreach (var guard in question.Guards)
                if (nodes.TryAdd(guard, questions.Count + guards.Count)) guards.Add(guard);
            waiting.Add([.. question.Guards.Select(guard => nodes[guard])]);
        }
        waiting.AddRange(guards.Select(guard => IsLong(guard.Wish) ? [] : guard.Wish.Names().Select(Named).OfType<int>().ToArray()));
        return waiting;
    }

    private static bool IsLong(Wish wish) => wish.Names().Skip(MostNamed).Any();

    private static Condition? Joined(Condition[] parts) => parts switch
    {
        [] => null,
        [var one] => one,
        _ => new AllOf(parts),
    };

    private int? Named(string name) => byName.TryGetValue(name, out var question) ? question : byOption.TryGetValue(name, out var option) ? option.Question : null;

    private Condition? Translated(Guard guard, int first, int[] circle)
    {
        try
        {
            if (IsLong(guard.Wish)) throw new NotTranslatedException($"The condition compares more than {MostNamed} answers.");
            foreach (var name in guard.Wish.Names().Distinct(StringComparer.Ordinal))
            {
                if (Named(name) is not { } decider) throw new NotTranslatedException($"The condition refers to {Wording.Short(name)}, and there is no such question.");
                if (decider == first) throw new NotTranslatedException("The condition refers to its own question, which would have to be answered before it is asked.");
                if (circle[decider] == circle[first]) throw new NotTranslatedException($"The condition refers to {Wording.Short(name)}, which waits for this question in turn: they run in a circle.");
                if (decider > first) throw new NotTranslatedException($"The condition refers to {Wording.Short(name)}, which is asked later.");
            }
            return Of(guard.Wish, 0);
        }
        catch (NotTranslatedException reason)
        {
            problems.Add(new Flaw(guard.Place, $"{reason.Message} It is left out, and the question is always asked."));
            return null;
        }
    }

    private Condition Of(Wish wish, int depth)
    {
        if (depth > MostNested) throw new NotTranslatedException("The condition nests too deep.");
        return wish switch
        {
            WishedAll all => new AllOf([.. all.Parts.Select(part => Of(part, depth + 1))]),
            WishedAny any => new AnyOf([.. any.Parts.Select(part => Of(part, depth + 1))]),
            WishedNot not => new Not(Of(not.Part, depth + 1)),
            WishedAnswer answer => Of(answer),
            _ => throw new NotTranslatedException("The condition cannot be read."),
        };
    }

    private Condition Of(WishedAnswer wish)
    {
        if (!byName.TryGetValue(wish.Name, out var index))
        {
            var (at, key) = byOption[wish.Name];
            return wish.Relation == Relation.Given ? Chosen(questions[at].Question, key) : throw new NotTranslatedException("The condition compares an option with something.");
        }
        if (wish.Values.Count > MostNamed) throw new NotTranslatedException($"The condition compares {Wording.Short(wish.Name)} with more than {MostNamed} values.");
        var decider = questions[index];
        return wish.Relation == Relation.Given ? new Comparison(decider.Question.Key, Operator.Answered, [], null)
            : decider.Question.HasOptions ? OfOptions(decider, wish)
            : decider.Question.Type == QuestionType.Number ? OfNumber(decider.Question, wish)
            : throw new NotTranslatedException($"The condition compares the answer to {Wording.Short(wish.Name)}, which is given in free words.");
    }

    private static Condition OfOptions(TreeQuestion decider, WishedAnswer wish)
    {
        if (wish.Relation is not (Relation.Is or Relation.AnyOf or Relation.AllOf) || wish.Values.Count == 0) throw new NotTranslatedException($"The condition measures the answer to {Wording.Short(wish.Name)}, which is a choice.");
        string[] keys = [.. wish.Values.Select(value => decider.KeyOf(value) ?? throw new NotTranslatedException($"The condition waits for the option {Wording.Short(value)} of {Wording.Short(wish.Name)}, which nobody can choose."))];
        if (keys.Length == 1) return Chosen(decider.Question, keys[0]);
        if (decider.Question.Type == QuestionType.Choice)
            return wish.Relation == Relation.AnyOf ? new Comparison(decider.Question.Key, Operator.In, keys, null) : throw new NotTranslatedException($"The condition waits for several options of {Wording.Short(wish.Name)}, of which only one can be chosen.");
        Condition[] each = [.. keys.Select(key => Chosen(decider.Question, key))];
        return wish.Relation switch
        {
            Relation.AnyOf => new AnyOf(each),
            Relation.AllOf => new AllOf(each),
            _ => throw new NotTranslatedException($"The condition waits for exactly these options of {Wording.Short(wish.Name)} and no others."),
        };
    }

    private static Comparison Chosen(Question question, string key) =>
        new(question.Key, question.Type == QuestionType.Choice ? Operator.Is : Operator.Contains, [key], null);

    private static Condition OfNumber(Question question, WishedAnswer wish)
    {
        if (wish.Values is not [var text] || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 1_000_000_000_000m)
            throw new NotTranslatedException($"The condition compares the number {Wording.Short(wish.Name)} with something that is none.");
        if (wish.Relation is Relation.AtLeast or Relation.Below) return Number(wish.Relation == Relation.AtLeast ? Operator.AtLeast : Operator.Below, number);
        if (!question.Whole || number != decimal.Truncate(number)) throw new NotTranslatedException($"The condition on {Wording.Short(wish.Name)} holds on one side of {text} and not at it, which only whole numbers can say here.");
        return wish.Relation switch
        {
            Relation.Above => Number(Operator.AtLeast, number + 1),
            Relation.AtMost => Number(Operator.Below, number + 1),
            _ => new AllOf([Number(Operator.AtLeast, number), Number(Operator.Below, number + 1)]),
        };

        Comparison Number(Operator by, decimal value) => new(question.Key, by, [], value);
    }
}
