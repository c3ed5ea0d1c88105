using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Gaps;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Assessments;
using Governance.Domain.Tests.Committee;
using Governance.Domain.Tests.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Gaps;

using Templates = Questionnaires.Templates;

public sealed class GapAssessmentTests
{
    private static readonly AssessmentId Former = new(Ids.New());

    [Fact]
    public void It_follows_the_one_whose_gaps_it_fills_and_records_how_much_it_asks()
    {
        var gap = Sent();
        (gap.IsGap, gap.GapOf, gap.Follows, gap.GapPlanHash).ShouldBe((true, Former, Former, "cc"));
        gap.TakeEvents().OfType<GapAsked>().ShouldHaveSingleItem().ShouldBe(new GapAsked(Former, 3, 58, 1, Sending.Ana));
    }

    [Fact]
    public void Nothing_is_recommended_sealed_or_decided_on_it()
    {
        var gap = Sent();
        gap.TakeSubmission(1, Sending.Now);
        Refusal(() => Recommendation.Give(gap, Outcome.Approve, "Fine.", Sending.Ana, Sending.Now)).ShouldBe(GapRefusals.NothingRestsOnIt);
        Refusal(() => Before.Scorecard(gap)).ShouldBe(GapRefusals.NothingRestsOnIt);
        new CommitteePaper(gap, Scorecard: null, Recommendation: null, []).Missing(Sending.Ana).First().ShouldBe(GapRefusals.NothingRestsOnIt);
    }

    [Fact]
    public void Its_score_has_no_figure_and_no_band_and_counts_what_is_proven()
    {
        var facts = new Reviewed(Templates.Choice("a"), Templates.Choice("b"), Templates.Choice("c")) { Assessment = Sent() }.Proven("a").Says("b", "yes").Is("c", AnswerState.NotApplicable).Accepted("c").Facts();
        var kept = new AssessmentScore(facts.Assessment.TenantId, facts.Assessment.Id);
        kept.Keep(facts, Reviewed.Today);
        (kept.Claimed, kept.Proven, kept.Band, kept.BandByScore, kept.ResidualRisk, kept.Coverage).ShouldBe((null, null, null, null, null, null));
        (kept.Questions, kept.Decided, kept.ProvenQuestions).ShouldBe((3, 2, 2));
    }

    [Fact]
    public void A_whole_one_keeps_its_figures_and_counts_nothing()
    {
        var facts = new Reviewed(Templates.Choice("a")).Proven("a").Facts();
        var kept = new AssessmentScore(facts.Assessment.TenantId, facts.Assessment.Id);
        kept.Keep(facts, Reviewed.Today);
        (kept.Proven, kept.Band, kept.ProvenQuestions).ShouldBe((100, Band.A, null));
    }

    [Fact]
    public void It_can_be_sent_only_after_the_latest_whole_one_to_who_answered_that_and_as_the_page_showed_it()
    {
        var reviewed = new Reviewed(Templates.Choice("a"));
        var facts = reviewed.Facts();
        var former = facts.Assessment;
        var candidate = Sending.Candidate() with { VendorOrganization = former.VendorOrganization, Follows = new(former.Id, former.Reference, former.SubmittedAt!.Value) };
        var proposal = new GapProposal(former, candidate, GapQuestionnaire.Of(facts, Reviewed.Today, []), AnsweredHere: null);
        proposal.Missing().ShouldBeEmpty();
        proposal.MustStand(proposal.Gap.Plan.Hash());
        Refusal(() => proposal.MustStand("another")).ShouldBe(GapRefusals.PlanMoved);
        Names(proposal with { Candidate = candidate with { VendorOrganization = new TenantId(Ids.New()) } }).ShouldBe([nameof(GapRefusals.OtherVendor)]);
        Names(proposal with { Candidate = candidate with { Follows = new(new(Ids.New()), "ASM-2026-0009", former.SubmittedAt!.Value.AddDays(1)) } }).ShouldBe([nameof(GapRefusals.Overtaken)]);
        Names(proposal with { AnsweredHere = "ASM-2026-0009" }).ShouldBe([nameof(GapRefusals.AnsweredHereSince)]);
        Names(proposal with { Candidate = candidate with { OpenAssessment = "ASM-2026-0009" } }).ShouldBe([nameof(AssessmentRefusals.AlreadyOpen)]);
        var all = new Reviewed(Templates.Choice("a")).Proven("a").Facts();
        Names(proposal with { Gap = GapQuestionnaire.Of(all, Reviewed.Today, []) }).ShouldBe([nameof(GapRefusals.NothingToAsk)]);
    }

    private static Assessment Sent() => Assessment.Send(new TenantId(Ids.New()), Sending.Candidate(), Sending.Terms(new(2026, 12, 18)) with { Gap = new(Former, "cc", 61, 1) }, ("ASM-2026-0002", "QNR-2026-0002"), Sending.Ana, Sending.Now);

    private static IEnumerable<string> Names(GapProposal proposal) => proposal.Missing().Select(refusal => refusal.Name);

    private static Refusal Refusal(Action act) => Should.Throw<Refused>(act).Refusal;
}
