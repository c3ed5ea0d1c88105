using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

public sealed class EvidenceAgeTests
{
    [Theory]
    [InlineData(EvidenceKind.Type2, "2025-02-28", "2026-02-28", 100)]
    [InlineData(EvidenceKind.Type2, "2025-02-28", "2026-03-01", 0)]
    [InlineData(EvidenceKind.Type2, "2024-02-29", "2025-02-28", 100)]
    [InlineData(EvidenceKind.Type1, "2025-08-31", "2026-02-28", 100)]
    [InlineData(EvidenceKind.Type1, "2025-08-31", "2026-03-01", 0)]
    [InlineData(EvidenceKind.Certificate, "2025-01-15", "2026-04-15", 100)]
    [InlineData(EvidenceKind.Certificate, "2025-01-15", "2026-04-16", 0)]
    [InlineData(EvidenceKind.Pentest, "2025-01-15", "2026-01-15", 100)]
    [InlineData(EvidenceKind.Pentest, "2025-01-15", "2026-01-16", 0)]
    [InlineData(EvidenceKind.Policy, "2025-01-15", "2026-01-15", 100)]
    [InlineData(EvidenceKind.Policy, "2025-01-15", "2026-01-16", 60)]
    [InlineData(EvidenceKind.Policy, "2025-01-15", "2026-04-15", 60)]
    [InlineData(EvidenceKind.Policy, "2025-01-15", "2026-04-16", 0)]
    [InlineData(EvidenceKind.Configuration, "2026-01-01", "2026-04-01", 100)]
    [InlineData(EvidenceKind.Configuration, "2026-01-01", "2026-04-02", 0)]
    [InlineData(EvidenceKind.Audit, "2024-01-15", "2026-01-15", 100)]
    [InlineData(EvidenceKind.Audit, "2024-01-15", "2026-01-16", 0)]
    [InlineData(EvidenceKind.Other, "2025-01-15", "2026-01-15", 100)]
    [InlineData(EvidenceKind.Other, "2025-01-15", "2026-01-16", 0)]
    public void Each_kind_has_its_term_with_both_ends_included(EvidenceKind kind, string dated, string asOf, int percent) =>
        Step(Of(kind, dated), asOf).ShouldBe(percent / 100m);

    [Theory]
    [InlineData("2026-06-30", "2026-01-16", 60)]
    [InlineData("2026-06-30", "2026-04-15", 60)]
    [InlineData("2026-06-30", "2026-04-16", 0)]
    [InlineData("2026-02-01", "2026-02-01", 60)]
    [InlineData("2026-02-01", "2026-02-02", 0)]
    [InlineData("2025-12-01", "2026-01-15", 100)]
    [InlineData("2025-12-01", "2026-01-16", 0)]
    public void A_bridge_letter_carries_a_report_for_90_days_at_most(string bridgedUntil, string asOf, int percent) =>
        Step(Of(EvidenceKind.Type2, "2025-01-15") with { BridgedUntil = Day(bridgedUntil) }, asOf).ShouldBe(percent / 100m);

    [Fact]
    public void A_certificate_ends_with_its_validity_or_15_months_after_surveillance()
    {
        var certificate = Of(EvidenceKind.Certificate, "2024-01-15") with { SurveilledOn = Day("2025-01-10") };
        Step(certificate, "2026-04-10").ShouldBe(1);
        Step(certificate, "2026-04-11").ShouldBe(0);
        Step(certificate with { ValidUntil = Day("2026-01-31") }, "2026-01-31").ShouldBe(1);
        Step(certificate with { ValidUntil = Day("2026-01-31") }, "2026-02-01").ShouldBe(0);
    }

    [Fact]
    public void A_policy_and_an_audit_end_with_their_own_term_if_that_is_earlier()
    {
        var policy = Of(EvidenceKind.Policy, "2025-01-15") with { ValidUntil = Day("2025-07-01") };
        Step(policy, "2025-07-01").ShouldBe(1);
        Step(policy, "2025-09-29").ShouldBe(0.6m);
        Step(policy, "2025-09-30").ShouldBe(0);
        Step(policy with { ValidUntil = Day("2030-01-01") }, "2026-01-16").ShouldBe(0.6m);
        Step(Of(EvidenceKind.Audit, "2025-01-15") with { ValidUntil = Day("2025-07-01") }, "2025-07-02").ShouldBe(0);
        Step(Of(EvidenceKind.Audit, "2025-01-15") with { ValidUntil = Day("2035-07-01") }, "2027-01-16").ShouldBe(0);
    }

    [Fact]
    public void The_end_of_the_calendar_is_no_error() => Step(Of(EvidenceKind.Policy, "9999-06-01"), "9999-12-31").ShouldBe(1);

    [Theory]
    [InlineData("2026-11-19", 100)]
    [InlineData("2026-11-20", 0)]
    [InlineData("2026-11-21", 100)]
    public void A_lapse_ends_what_was_accepted_until_its_day_once_that_day_is_there(string lapsedOn, int percent)
    {
        var report = Given.Report() with { AcceptedOn = Given.AsOf };
        var input = Given.Input(Given.YesNo()).Answering("q", "yes").Shown(report) with { Lapses = [new("q", Day(lapsedOn), "a new release")] };
        input.Score().Question().Best!.Value.Step.ShouldBe(percent / 100m);
    }

    [Fact]
    public void What_evidence_weighs_by_itself_is_what_the_score_takes_of_it()
    {
        foreach (var kind in Enum.GetValues<EvidenceKind>())
            foreach (var result in Enum.GetValues<EvidenceResult>())
                foreach (var month in Enumerable.Range(0, 30))
                {
                    var (evidence, asOf) = (Of(kind, "2024-05-31") with { Result = result, BridgedUntil = Day("2025-07-15") }, Day("2024-05-31").AddMonths(month));
                    var best = (Given.Input(Given.YesNo()).Answering("q", "yes").Shown(evidence) with { AsOf = asOf }).Score().Question().Best!.Value;
                    var standing = ScoreRules.GovernanceScore1.StandingOf(evidence, asOf);
                    (standing.Strength, standing.Step).ShouldBe((best.Strength, best.Step), $"{kind} {result} {asOf}");
                    standing.Step.ShouldBe(asOf <= standing.FullUntil ? 1 : asOf <= standing.ReducedUntil ? 0.6m : 0);
                }
    }

    private static ScoreEvidence Of(EvidenceKind kind, string dated) => Given.Report() with { Kind = kind, Dated = Day(dated), AcceptedOn = Day(dated) };

    private static decimal Step(ScoreEvidence evidence, string asOf) =>
        (Given.Input(Given.YesNo()).Answering("q", "yes").Shown(evidence) with { AsOf = Day(asOf) }).Score().Question().Best!.Value.Step;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
