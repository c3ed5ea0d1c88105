using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Reviews;

public sealed class EvidenceVerdictTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static EvidenceVerdict Good => new(EvidenceKind.Type2, EvidenceBasis.Operated, EvidenceSource.Independent, EvidenceResult.Clean, 1, new(2026, 6, 30));

    [Fact]
    public void A_sound_verdict_reaches_the_scorer_whole()
    {
        var verdict = Good with { BridgedUntil = new(2026, 12, 31), Subject = EvidenceSubject.Subservice };
        verdict.MustHold(Today);
        var score = verdict.ToScore("q1", Today);
        (score.Question, score.Dated, score.BridgedUntil, score.Subject, score.AcceptedOn).ShouldBe(("q1", new DateOnly(2026, 6, 30), new DateOnly(2026, 12, 31), EvidenceSubject.Subservice, Today));
    }

    [Fact]
    public void Evidence_is_not_dated_after_today() =>
        Should.Throw<Refused>(() => (Good with { Dated = Today.AddDays(1) }).MustHold(Today)).Refusal.ShouldBe(ReviewRefusals.DatedAhead);

    [Fact]
    public void Coverage_is_none_half_or_all() =>
        Should.Throw<Refused>(() => (Good with { Coverage = 0.75m }).MustHold(Today)).Refusal.ShouldBe(ReviewRefusals.CoverageUnknown);

    [Fact]
    public void Nothing_ends_before_it_is_dated()
    {
        foreach (var verdict in new[] { Good with { ValidUntil = new(2026, 1, 1) }, Good with { BridgedUntil = new(2026, 1, 1) }, Good with { SurveilledOn = new(2026, 1, 1) } })
            Should.Throw<Refused>(() => verdict.MustHold(Today)).Refusal.ShouldBe(ReviewRefusals.EndsBeforeDated);
    }
}
