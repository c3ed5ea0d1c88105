using Governance.Domain.Questionnaires;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.Questionnaires.Templates;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class ConditionReachTests
{
    private static readonly Question Hours = Number("hours") with { Minimum = 0, Maximum = 72, Whole = true };

    [Fact]
    public void A_question_behind_one_that_is_asked_only_for_another_answer_is_never_asked() =>
        Flaws(Choice("a"), Choice("b", Is("a", "yes")), Choice("c", new AllOf([Is("a", "no"), Is("b", "yes")]))).ShouldBe([TemplateRefusals.NeverTrue]);

    [Fact]
    public void So_is_everything_behind_it() =>
        Flaws(Choice("a"), Choice("b", Is("a", "yes")), Choice("c", new AllOf([Is("a", "no"), Is("b", "yes")])), Choice("d", Is("c", "yes"))).ShouldBe([TemplateRefusals.NeverTrue, TemplateRefusals.NeverTrue]);

    [Fact]
    public void One_behind_two_answers_that_go_together_is_asked() =>
        Flaws(Choice("a"), Choice("b", Is("a", "yes", "partial")), Choice("c", new AllOf([Is("a", "yes"), new Not(Is("b", "no"))]))).ShouldBeEmpty();

    [Theory]
    [InlineData(73, null, true)]
    [InlineData(72, null, false)]
    [InlineData(24, 24, true)]
    [InlineData(24, 25, false)]
    [InlineData(null, 0, true)]
    public void Numbers_that_the_limits_leave_no_room_for_are_waited_for_in_vain(int? least, int? below, bool never)
    {
        var parts = new List<Condition>();
        if (least is { } from) parts.Add(new Comparison("hours", Operator.AtLeast, [], from));
        if (below is { } under) parts.Add(new Comparison("hours", Operator.Below, [], under));
        Flaws(Hours, Choice("b", parts.Count == 1 ? parts[0] : new AllOf(parts))).ShouldBe(never ? [TemplateRefusals.NeverTrue] : []);
    }

    [Fact]
    public void Some_of_several_answers_may_be_chosen_together_and_not_be_there_and_not_there_at_once()
    {
        var (logs, alerts) = (new Comparison("s", Operator.Contains, ["logs"], null), new Comparison("s", Operator.Contains, ["alerts"], null));
        Flaws(Several("s"), Choice("b", new AllOf([logs, alerts]))).ShouldBeEmpty();
        Flaws(Several("s"), Choice("b", new AllOf([logs, new Not(alerts)]))).ShouldBeEmpty();
        Flaws(Several("s"), Choice("b", new AllOf([logs, new Not(logs)]))).ShouldBe([TemplateRefusals.NeverTrue]);
    }

    [Fact]
    public void What_is_said_by_no_answer_at_all_is_open() =>
        Flaws(Choice("a"), Choice("b", new Not(new Comparison("a", Operator.Answered, [], null)))).ShouldBeEmpty();

    [Fact]
    public void Every_option_excluded_though_an_answer_is_asked_for_is_never() =>
        Flaws(Choice("a"), Choice("b", new AllOf([new Comparison("a", Operator.Answered, [], null), new Not(Is("a", "yes", "partial", "no"))]))).ShouldBe([TemplateRefusals.NeverTrue]);

    [Fact]
    public void It_agrees_with_trying_every_answer()
    {
        var compared = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var dice = new Random(seed);
            Question[] questions = [Choice("a"), Choice("b", Maybe(dice, "a")), Choice("c", Maybe(dice, "a", "b")), Choice("d", Any(dice, 3, "a", "b", "c"))];
            var frozen = FrozenQuestionnaire.From(Of(questions));
            var answers = from a in Said() from b in Said() from c in Said() select Given(a, b, c);
            var reached = answers.Any(given => frozen.Asked(given).Contains("d"));
            var said = TemplateRules.Check(Of(questions), []).Where(f => string.Equals(f.Place, "sections[0].questions[3].condition", StringComparison.Ordinal)).Select(f => f.Sentence).ToList();
            // a part that contradicts itself is named, whatever the rest of the condition says
            if (said.Exists(sentence => !string.Equals(sentence, TemplateRefusals.NeverTrue, StringComparison.Ordinal))) continue;
            compared++;
            (said.Count > 0).ShouldBe(!reached, $"seed {seed}: {questions[3].Condition!.InWords(frozen)}");
        }
        compared.ShouldBeGreaterThan(200);
    }

    private static string?[] Said() => [null, "yes", "partial", "no"];

    private static Dictionary<string, AnswerValue> Given(string? a, string? b, string? c) =>
        new[] { ("a", a), ("b", b), ("c", c) }.Where(p => p.Item2 is not null).ToDictionary(p => p.Item1, p => Chosen(p.Item2!), StringComparer.Ordinal);

    private static Condition? Maybe(Random dice, params string[] earlier) => dice.Next(3) == 0 ? null : Any(dice, 1, earlier);

    private static Condition Any(Random dice, int depth, params string[] earlier) => depth == 0 ? One(dice, earlier) : dice.Next(4) switch
    {
        0 => new Not(Any(dice, depth - 1, earlier)),
        1 => new AllOf([Any(dice, depth - 1, earlier), Any(dice, depth - 1, earlier)]),
        2 => new AnyOf([Any(dice, depth - 1, earlier), Any(dice, depth - 1, earlier)]),
        _ => One(dice, earlier),
    };

    private static Comparison One(Random dice, string[] earlier)
    {
        var question = earlier[dice.Next(earlier.Length)];
        return dice.Next(3) switch
        {
            0 => new Comparison(question, Operator.Answered, [], null),
            1 => Is(question, "yes", "no"),
            _ => Is(question, ((string[])["yes", "partial", "no"])[dice.Next(3)]),
        };
    }

    private static string[] Flaws(params Question[] questions) => [.. TemplateRules.Check(Of(questions), []).Select(f => f.Sentence)];
}
