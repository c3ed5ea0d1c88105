using Governance.Domain.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class SettledConditionTests
{
    private static readonly string[] Options = ["yes", "partial", "no"];

    [Fact]
    public void A_settled_condition_says_what_the_whole_one_would_whatever_is_answered_now()
    {
        var random = new Random(20261201);
        for (var turn = 0; turn < 5000; turn++)
        {
            var condition = Drawn(random, 5, 3);
            var asked = Keys(5).Where(_ => random.Next(2) == 0).ToHashSet(StringComparer.Ordinal);
            var last = Answers(random);
            var settled = condition.Settled(asked.Contains, last.GetValueOrDefault);
            (settled.Rest?.Questions() ?? []).ShouldBeSubsetOf(asked, StringComparer.Ordinal);
            for (var again = 0; again < 5; again++)
            {
                var now = Answers(random);
                var whole = condition.Evaluate(key => asked.Contains(key) ? now.GetValueOrDefault(key) : last.GetValueOrDefault(key));
                (settled.Rest?.Evaluate(now.GetValueOrDefault) ?? settled.Holds).ShouldBe(whole);
                if (settled.NeverHolds) whole.ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void What_is_left_of_several_is_never_several_of_one()
    {
        var random = new Random(20261202);
        for (var turn = 0; turn < 2000; turn++)
        {
            var asked = Keys(5).Where(_ => random.Next(2) == 0).ToHashSet(StringComparer.Ordinal);
            MustBeSeveral(Drawn(random, 5, 3).Settled(asked.Contains, Answers(random).GetValueOrDefault).Rest);
        }
    }

    /// <summary>A condition on some of the first questions, nested so deep at most.</summary>
    internal static Condition Drawn(Random random, int questions, int depth) => (depth, random.Next(4)) switch
    {
        ( > 0, 0) => new AllOf([Drawn(random, questions, depth - 1), Drawn(random, questions, depth - 1)]),
        ( > 0, 1) => new AnyOf([Drawn(random, questions, depth - 1), Drawn(random, questions, depth - 1), Drawn(random, questions, depth - 1)]),
        ( > 0, 2) => new Not(Drawn(random, questions, depth - 1)),
        _ => random.Next(4) == 0 ? new Comparison($"q{random.Next(questions)}", Operator.Answered, [], null) : Templates.Is($"q{random.Next(questions)}", Options[random.Next(2)], "no"),
    };

    private static IEnumerable<string> Keys(int questions) => Enumerable.Range(0, questions).Select(i => $"q{i}");

    private static Dictionary<string, AnswerValue> Answers(Random random) =>
        Keys(5).Where(_ => random.Next(4) > 0).ToDictionary(key => key, _ => Templates.Chosen(Options[random.Next(3)]), StringComparer.Ordinal);

    private static void MustBeSeveral(Condition? condition)
    {
        var parts = condition switch { AllOf all => all.Conditions, AnyOf any => any.Conditions, Not not => [not.Condition], _ => [] };
        if (condition is AllOf or AnyOf) parts.Count.ShouldBeGreaterThan(1);
        foreach (var part in parts) MustBeSeveral(part);
    }
}
