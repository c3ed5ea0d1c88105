using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

/// <summary>Mistakes that products of this field have made.</summary>
public sealed class MistakeTests
{
    private static readonly ScoreEngagement Grave = new(new(5, 5, 4, 4, 4), CriticalFunction: false, OpenIncident: false, ProvenMitigation: false);

    [Fact]
    public void An_empty_questionnaire_is_not_rated_very_low_risk()
    {
        var result = (Given.Input() with { Engagement = Grave }).Score();
        result.Band.ShouldBeNull();
        result.Risk.ShouldBe(new(5, 5));
    }

    [Fact]
    public void An_unread_upload_earns_nothing() =>
        Given.Input(Given.YesNo()).Answering("q", "yes").Shown(Given.Report() with { AcceptedOn = null }).Score().Proven.ShouldBe(Fraction.Of(0));

    [Fact]
    public void Silence_counts_and_not_only_answered_questions_contribute() =>
        Given.Input(Given.YesNo("a"), Given.YesNo("b")).Answering("a", "yes").Score().Claimed.ShouldBe(Fraction.Of(50));

    [Fact]
    public void One_failed_critical_answer_is_not_averaged_away()
    {
        var input = Given.Input([.. Enumerable.Range(0, 99).Select(i => Given.YesNo($"q{i:00}")), Given.YesNo("q99", critical: true)]);
        var result = Enumerable.Range(0, 99).Aggregate(input, (sum, i) => sum.Answering($"q{i:00}", "yes").Shown(Given.Report($"q{i:00}"))).Answering("q99", "no").Score();
        (result.Proven!.Value.Truncated, result.BandByScore, result.Band).ShouldBe((99, Band.A, Band.E));
        result.Holds.ShouldBe([new("q99", Band.E, HoldReason.Failed)]);
    }

    [Fact]
    public void A_certificate_elsewhere_does_not_buy_back_a_critical_miss()
    {
        var missing = Given.Input(Given.YesNo("q", critical: true), Given.YesNo("other", weight: 50)).Answering("q", "no").Answering("other", "yes");
        missing.Shown(Given.Report("other")).Score().Band.ShouldBe(Band.E);
    }

    [Fact]
    public void An_adverse_report_does_not_score_like_a_clean_one()
    {
        var answered = Given.Input(Given.YesNo()).Answering("q", "yes");
        answered.Shown(Given.Report()).Score().Proven.ShouldBe(Fraction.Of(100));
        answered.Shown(Given.Report() with { Result = EvidenceResult.Exception }).Score().Proven.ShouldBe(Fraction.Of(50));
        answered.Shown(Given.Report() with { Result = EvidenceResult.Failed }).Score().Proven.ShouldBe(Fraction.Of(0));
    }

    [Fact]
    public void A_report_at_a_date_does_not_count_like_one_over_a_period()
    {
        var answered = Given.Input(Given.YesNo(need: Need.Operating)).Answering("q", "yes");
        answered.Shown(Given.Report() with { Kind = EvidenceKind.Type1, Basis = EvidenceBasis.InPlace }).Score().Proven.ShouldBe(Fraction.Of(75));
        answered.Shown(Given.Report()).Score().Proven.ShouldBe(Fraction.Of(100));
    }

    [Fact]
    public void A_bridge_letter_is_no_attestation_by_itself() =>
        Given.Input(Given.YesNo()).Answering("q", "yes")
            .Shown(Given.Report() with { Kind = EvidenceKind.Other, Basis = EvidenceBasis.Statement }).Score().Proven.ShouldBe(Fraction.Of(0));

    [Fact]
    public void A_waiver_does_not_improve_the_score()
    {
        var open = Given.Input(Given.YesNo(critical: true)).Answering("q", "no");
        var result = (open with { Waivers = [new("q", "Ada", "until the migration", Given.AsOf.AddYears(1))] }).Score();
        (result.Proven, result.Band, result.Holds.Length).ShouldBe((Fraction.Of(0), Band.E, 1));
    }

    [Fact]
    public void Editing_a_template_after_sending_leaves_old_scores_as_they_were()
    {
        var sent = Given.Input(Given.YesNo()).Answering("q", "partial");
        var (score, hash) = (sent.Score().Figures(), ScoreInputJson.Sha256(sent));
        var edited = sent with { Questions = [sent.Questions[0] with { Credits = [new("yes", 1), new("partial", 0.9m), new("no", 0)] }] };
        string.Equals(edited.Score().Figures(), score, StringComparison.Ordinal).ShouldBeFalse();
        string.Equals(ScoreInputJson.Sha256(edited), hash, StringComparison.Ordinal).ShouldBeFalse();
        (sent.Score().Figures(), ScoreInputJson.Sha256(sent)).ShouldBe((score, hash));
    }

    [Fact]
    public void Some_of_many_is_not_met_by_any_one_of_them()
    {
        var question = Given.YesNo() with { Type = QuestionType.Multiple, Credits = [new("rest", 0.4m), new("transit", 0.4m), new("keys", 0.4m)] };
        Given.Input(question).Answering("q", "rest").Score().Claimed.ShouldBe(Fraction.Of(40));
        Given.Input(question).Answering("q", "rest", "rest", "rest").Score().Claimed.ShouldBe(Fraction.Of(40));
        Given.Input(question).Answering("q", "rest", "transit", "keys").Score().Claimed.ShouldBe(Fraction.Of(100));
    }

    [Fact]
    public void Free_text_is_not_scored_100_for_being_there() =>
        Given.Input(Given.Words()).Answering("q", "N/A").Score().Claimed.ShouldBeNull();

    [Fact]
    public void A_value_is_matched_whole_and_know_is_not_no()
    {
        var question = Given.YesNo() with { Credits = [new("no", 1)] };
        Given.Input(question).Answering("q", "know").Score().Claimed.ShouldBe(Fraction.Of(0));
        Given.Input(question).Answering("q", "No").Score().Claimed.ShouldBe(Fraction.Of(0));
        Given.Input(question).Answering("q", "no").Score().Claimed.ShouldBe(Fraction.Of(100));
    }

    [Fact]
    public void A_score_of_nothing_is_not_0()
    {
        var result = Given.Input(Given.YesNo()).Being("q", AnswerState.NotApplicable, accepted: true).Score();
        (result.Claimed, result.Proven, result.LeftOut, result.LimitedScope).ShouldBe((null, null, Fraction.Of(1), true));
    }

    [Fact]
    public void Missing_answers_do_not_lower_a_risk()
    {
        var unanswered = Given.Input(Given.YesNo()) with { Engagement = Grave };
        unanswered.Score().Risk.ShouldBe(new(5, 5));
        unanswered.Answering("q", "yes").Shown(Given.Report()).Score().Risk.ShouldBe(new(5, 4));
    }

    [Fact]
    public void The_weights_of_a_model_are_no_less_sensitive_than_financial_records()
    {
        var risk = ScoreRules.GovernanceScore1.Risk;
        var byData = EngagementRisk.Inherent(risk, new(Data: 5, 2, 2, Capability: 4, 2), criticalFunction: false);
        EngagementRisk.Inherent(risk, new(Data: 4, 2, 2, Capability: 5, 2), criticalFunction: false).ShouldBe(byData);
    }
}
