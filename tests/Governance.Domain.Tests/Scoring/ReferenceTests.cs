using System.Text.Json;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

public sealed class ReferenceTests
{
    [Fact]
    public void The_engine_and_a_slow_second_derivation_agree() => Law.Holds((input, _) =>
    {
        var (result, reference) = (input.Score(), Reference.Score(input));
        result.Claimed.ShouldBe(reference.Claimed);
        result.Proven.ShouldBe(reference.Proven);
        result.Coverage.ShouldBe(reference.Coverage);
        result.AssuredShare.ShouldBe(reference.Assured);
        result.LeftOut.ShouldBe(reference.LeftOut);
        Letter(result.Band).ShouldBe(reference.Band);
        result.Holds.Select(hold => (hold.Question, Letter(hold.Band)!.Value, JsonNamingPolicy.CamelCase.ConvertName(hold.Reason.ToString()))).ShouldBe(reference.Holds);
        result.Sections.ToDictionary(section => section.Key, section => (section.Claimed, section.Proven, Letter(section.Band)), StringComparer.Ordinal).ShouldBe(reference.Sections, ignoreOrder: true);
        result.Controls.ToDictionary(control => control.Control, control => (control.Claimed, control.Proven), StringComparer.Ordinal).ShouldBe(reference.Controls, ignoreOrder: true);
    }, cases: 5000);

    [Fact]
    public void Weights_too_fine_for_64_bits_are_exact_all_the_same() => Law.Holds((input, _) =>
    {
        var fine = input with { Questions = [.. input.Questions.Select((question, i) => question with { Weight = question.Weight * (i % 2 == 0 ? 1e-20m : 1e20m) })] };
        var (result, reference) = (fine.Score(), Reference.Score(fine));
        result.Claimed.ShouldBe(reference.Claimed);
        result.Proven.ShouldBe(reference.Proven);
    });

    [Fact]
    public void Zeros_at_the_end_of_a_number_mean_nothing()
    {
        var input = Given.Input(Given.YesNo(weight: 1.0000000m)).Answering("q", "partial");
        input.Shown(Given.Report() with { Coverage = 0.500000000m }).Score().Figures().ShouldBe(input.Shown(Given.Report() with { Coverage = 0.5m }).Score().Figures());
    }

    [Fact]
    public void The_cases_reach_every_band_hold_and_result()
    {
        var results = Enumerable.Range(0, 4000).Select(seed => Cases.Of(seed).Score()).ToList();
        foreach (var band in Enum.GetValues<Band>())
            results.ShouldContain(result => result.Band == band);
        foreach (var reason in Enum.GetValues<HoldReason>())
            results.ShouldContain(result => result.Holds.Any(hold => hold.Reason == reason), reason.ToString());
        results.ShouldContain(result => result.Claimed == null && result.Questions.Length > 0);
        results.ShouldContain(result => result.Questions.Any(question => question.Adverse != null && question.Finding != null));
    }

    private static char? Letter(Band? band) => band?.ToString()[0];
}
