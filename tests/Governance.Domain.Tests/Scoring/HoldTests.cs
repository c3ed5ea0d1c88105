using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

public sealed class HoldTests
{
    private static readonly ScoreInput Claimed = Given.Input(Given.YesNo(critical: true, need: Need.Operating)).Answering("q", "yes");

    [Fact]
    public void A_critical_question_that_is_proven_holds_nothing()
    {
        var result = Claimed.Shown(Given.Report()).Score();
        (result.Band, result.Holds.Length).ShouldBe((Band.A, 0));
    }

    [Theory]
    [InlineData(AnswerState.Declined, HoldReason.Declined)]
    [InlineData(AnswerState.Unanswered, HoldReason.Unanswered)]
    [InlineData(AnswerState.NotApplicable, HoldReason.Unanswered)]
    [InlineData(AnswerState.Hidden, HoldReason.Unanswered)]
    public void What_is_not_answered_holds_at_E(AnswerState state, HoldReason reason) =>
        Held(Given.Input(Given.YesNo(critical: true)).Being("q", state)).ShouldBe(new("q", Band.E, reason));

    [Fact]
    public void No_entry_is_silence() => Held(Given.Input(Given.YesNo(critical: true))).ShouldBe(new("q", Band.E, HoldReason.Unanswered));

    [Fact]
    public void A_partial_answer_holds_at_D() =>
        Held(Given.Input(Given.YesNo(critical: true)).Answering("q", "partial")).ShouldBe(new("q", Band.D, HoldReason.Partial));

    [Fact]
    public void A_claim_without_proof_holds_at_C_and_says_why()
    {
        Held(Claimed).ShouldBe(new("q", Band.C, HoldReason.NoProof));
        Held(Claimed.Shown(Given.Report() with { Source = EvidenceSource.Vendor })).Reason.ShouldBe(HoldReason.Weaker);
        Held(Claimed.Shown(Given.Report() with { Basis = EvidenceBasis.Statement })).Reason.ShouldBe(HoldReason.Weaker);
        Held(Claimed.Shown(Given.Report() with { Coverage = 0.5m })).Reason.ShouldBe(HoldReason.OutOfScope);
        Held(Claimed.Shown(Given.Report() with { Result = EvidenceResult.NotTested })).Reason.ShouldBe(HoldReason.OutOfScope);
        Held(Claimed.Shown(Given.Report() with { Dated = Given.AsOf.AddYears(-2) })).Reason.ShouldBe(HoldReason.Lapsed);
    }

    [Theory]
    [InlineData(FindingSeverity.Critical, Band.E)]
    [InlineData(FindingSeverity.High, Band.E)]
    [InlineData(FindingSeverity.Medium, Band.D)]
    [InlineData(FindingSeverity.Low, null)]
    public void An_open_finding_holds_by_its_severity(FindingSeverity severity, Band? band)
    {
        var proven = Claimed.Shown(Given.Report());
        (proven with { Findings = [new("q", severity, VerifiedOn: null)] }).Score().Holds.SingleOrDefault()?.Band.ShouldBe(band!.Value);
        (proven with { Findings = [new("q", severity, Given.AsOf.AddDays(1))] }).Score().Holds.Length.ShouldBe(band is null ? 0 : 1);
        (proven with { Findings = [new("q", severity, Given.AsOf)] }).Score().Holds.ShouldBeEmpty();
    }

    [Fact]
    public void An_adverse_result_stands_until_clean_evidence_of_the_same_basis_is_dated_later()
    {
        var failed = Given.Report() with { Result = EvidenceResult.Failed };
        var clean = Given.Report() with { Source = EvidenceSource.Buyer, Dated = failed.Dated.AddDays(1), Coverage = 0, AcceptedOn = Given.AsOf };
        Claimed.Shown(failed).Shown(clean).Score().Question().Earned.ShouldBe(1);
        Claimed.Shown(failed).Shown(clean with { Dated = failed.Dated }).Score().Question().Earned.ShouldBe(0);
        Claimed.Shown(failed).Shown(clean with { Basis = EvidenceBasis.InPlace }).Score().Question().Earned.ShouldBe(0);
        Claimed.Shown(failed).Shown(clean with { AcceptedOn = null }).Score().Question().Adverse.ShouldBe(failed);
        Claimed.Shown(failed with { Dated = Given.AsOf.AddDays(1) }).Score().Question().Earned.ShouldBe(1);
        Claimed.Shown(failed with { Dated = Given.AsOf.AddYears(-5), Coverage = 0 }).Score().Question().Earned.ShouldBe(0);
    }

    [Fact]
    public void An_undetermined_critical_question_without_a_table_is_held()
    {
        var words = Given.Input(Given.Words(critical: true), Given.YesNo("other")).Answering("other", "yes").Shown(Given.Report("other"));
        Held(words).ShouldBe(new("q", Band.E, HoldReason.Undetermined));
        Held(words.Answering("q", "we do")).ShouldBe(new("q", Band.C, HoldReason.Undetermined));
        words.Answering("q", "we do").Score().Proven.ShouldBe(Fraction.Of(100));
        words.Answering("q", "we do").Determined("q", DeterminationStatus.Satisfied).Score().Claimed.ShouldBe(Fraction.Of(100));
        Held(words.Answering("q", "we do").Determined("q", DeterminationStatus.Partial)).Reason.ShouldBe(HoldReason.Partial);
    }

    [Fact]
    public void More_than_a_fifth_left_out_is_limited_scope()
    {
        var five = Given.Input([.. Enumerable.Range(0, 5).Select(i => Given.YesNo($"q{i}"))]);
        var four = Enumerable.Range(1, 4).Aggregate(five, (input, i) => input.Answering($"q{i}", "yes").Shown(Given.Report($"q{i}"))).Being("q0", AnswerState.NotApplicable, accepted: true);
        var fifth = four.Score();
        (fifth.LeftOut, fifth.LimitedScope, fifth.Band).ShouldBe((Fraction.Of(0.2m), false, Band.A));
        var more = (four with { Questions = four.Questions.SetItem(0, Given.YesNo("q0", weight: 1.000001m, critical: true)) }).Score();
        (more.LimitedScope, more.BandByScore, more.Band, more.Sections[0].Band).ShouldBe((true, Band.A, Band.C, Band.A));
        more.Holds.ShouldBe([new(Question: null, Band.C, HoldReason.LimitedScope)]);
        more.LeftOutCriticals.ShouldBe(["q0"]);
    }

    [Fact]
    public void A_section_of_weight_0_moves_no_figure_but_holds_the_whole()
    {
        var input = Given.Input(Given.YesNo(), Given.YesNo("k", critical: true) with { Section = "z" }).Answering("q", "yes").Shown(Given.Report()).Answering("k", "no");
        var result = (input with { Sections = [new("s", 1), new("z", 0)] }).Score();
        (result.Proven, result.BandByScore, result.Band).ShouldBe((Fraction.Of(100), Band.A, Band.E));
        result.Coverage.ShouldBe(Fraction.Of(1));
        result.AssuredShare.ShouldBe(Fraction.Of(0.5m));
    }

    [Fact]
    public void An_inherited_answer_is_proven_by_evidence_about_who_performs_it()
    {
        var inherited = Given.Input(Given.YesNo()) with { Answers = [new("q", AnswerState.Inherited) { Values = ["yes"] }] };
        inherited.Shown(Given.Report()).Score().Proven.ShouldBe(Fraction.Of(0));
        inherited.Shown(Given.Report() with { Subject = EvidenceSubject.Subservice }).Score().Proven.ShouldBe(Fraction.Of(100));
        inherited.Shown(Given.Report() with { Result = EvidenceResult.Failed }).Score().Question().Earned.ShouldBe(1);
    }

    [Fact]
    public void A_band_goes_by_the_exact_score_and_display_truncates()
    {
        var input = Given.Input(Given.YesNo("a", weight: 5996), Given.YesNo("b", weight: 4004)).Answering("a", "yes").Shown(Given.Report("a"));
        (input.Score().Band, input.Score().Proven!.Value.Truncated).ShouldBe((Band.D, 59));
        var sixty = input with { Questions = [Given.YesNo("a", weight: 6), Given.YesNo("b", weight: 4)] };
        sixty.Score().Band.ShouldBe(Band.C);
    }

    private static Hold Held(ScoreInput input) => input.Score().Holds.ShouldHaveSingleItem();
}
