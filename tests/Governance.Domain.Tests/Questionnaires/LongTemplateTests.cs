using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.Questionnaires.Templates;

namespace Governance.Domain.Tests.Questionnaires;

/// <summary>Templates that nobody writes by hand. The limits of time only end a test that would never end by itself.</summary>
public sealed class LongTemplateTests
{
    private const int Hang = 120_000;

    [Fact(Timeout = Hang)]
    public async Task Two_hundred_thousand_questions_are_compared_once_each()
    {
        Question[] questions = [.. Enumerable.Range(0, 200_000).Select(i => Words($"q{i}", null))];
        (await Flaws([.. questions, Words("again", null) with { Text = "IS Q7 SO?" }])).ShouldBe([new Flaw("sections[0].questions[200000].text", TemplateRefusals.TextTwice("q7"))]);
    }

    [Fact(Timeout = Hang)]
    public async Task A_chain_of_thousands_of_conditions_is_followed_without_end_or_exhaustion()
    {
        Question[] questions = [.. Enumerable.Range(0, 30_000).Select(i => Choice($"q{i}", i == 0 ? null : Is($"q{i - 1}", "yes")))];
        (await Flaws(questions)).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_never_asked_is_found_behind_a_chain_of_fifty()
    {
        Question[] questions = [.. Enumerable.Range(0, 50).Select(i => Choice($"q{i}", i == 0 ? null : Is($"q{i - 1}", "yes"))), Choice("never", new AllOf([Is("q49", "yes"), Is("q0", "no")]))];
        TemplateRules.Check(Of(questions), []).ShouldBe([new Flaw("sections[0].questions[50].condition", TemplateRefusals.NeverTrue)]);
    }

    private static Question Words(string key, Condition? condition) => new() { Key = key, Text = $"Is {key} so?", Type = QuestionType.Text, Weight = 1, Condition = condition };

    private static Task<IReadOnlyList<Flaw>> Flaws(Question[] questions) => Task.Run(() => TemplateRules.Check(Of(questions), []), TestContext.Current.CancellationToken);
}
