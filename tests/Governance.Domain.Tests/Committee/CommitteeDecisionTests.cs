using System.Reflection;
using Governance.Domain.Committee;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Committee;

public sealed class CommitteeDecisionTests
{
    [Fact]
    public void Nothing_is_recommended_before_the_first_submission_or_without_reasons()
    {
        Refused(() => Recommendation.Give(Before.Submitted(0), Outcome.Approve, "Fine.", Before.Emil, Before.Now)).ShouldBe(CommitteeRefusals.NothingSubmitted);
        Refused(() => Recommendation.Give(Before.Submitted(), Outcome.Approve, "  ", Before.Emil, Before.Now)).ShouldBe(CommitteeRefusals.ReasonsMissing);
        Refused(() => Recommendation.Give(Before.Submitted(), Outcome.Approve, new('x', 4001), Before.Emil, Before.Now)).ShouldBe(CommitteeRefusals.ReasonsMissing);
    }

    [Fact]
    public void A_recommendation_says_who_asks_for_what_and_why()
    {
        var given = Recommendation.Give(Before.Submitted(), Outcome.Suspend, " The exposure is open. ", Before.Emil, Before.Now);
        (given.Outcome, given.Reasons, given.By, given.At).ShouldBe((Outcome.Suspend, "The exposure is open.", Before.Emil, Before.Now));
        given.Alternatives.ShouldBeNull("nobody named any");
        Recommendation.Give(Before.Submitted(), Outcome.Suspend, "Open.", Before.Emil, Before.Now, " Going without. ").Alternatives.ShouldBe("Going without.");
        given.Events.ShouldHaveSingleItem().ShouldBe(new DecisionRecommended(given.AssessmentId, Outcome.Suspend, Before.Emil));
    }

    [Fact]
    public void The_second_opinion_is_somebody_elses_and_given_once()
    {
        var paper = Before.Paper();
        Refused(() => SecondOpinion.Give(paper, agrees: true, "Mine.", Before.Emil, Before.Now)).ShouldBe(CommitteeRefusals.RecommenderCannotOpine);
        Refused(() => SecondOpinion.Give(paper, agrees: false, "Again.", Before.Rita, Before.Now)).ShouldBe(CommitteeRefusals.AlreadyOpined);
        SecondOpinion.Give(paper, agrees: false, "Too early.", Before.Carl, Before.Now).RecommendationId.ShouldBe(paper.Recommendation!.Id);
    }

    [Fact]
    public void There_is_no_opinion_without_a_recommendation() =>
        Refused(() => SecondOpinion.Give(Before.Paper() with { Recommendation = null, Opinions = [] }, agrees: true, "Yes.", Before.Rita, Before.Now)).ShouldBe(CommitteeRefusals.NoRecommendation);

    [Fact]
    public void A_decision_needs_scorecard_recommendation_and_opinion()
    {
        var paper = Before.Paper();
        (paper with { Scorecard = null, Recommendation = null, Opinions = [] }).Missing(Before.Carl).ShouldBe([CommitteeRefusals.NoScorecard, CommitteeRefusals.NoRecommendation]);
        (paper with { Opinions = [] }).Missing(Before.Carl).ShouldBe([CommitteeRefusals.NoOpinion]);
        paper.Missing(Before.Carl).ShouldBeEmpty();
        Refused(() => CommitteeDecision.Decide(paper with { Opinions = [] }, "DEC-2026-0001", Before.Words(), Before.Carl, Before.Now)).ShouldBe(CommitteeRefusals.NoOpinion);
    }

    [Fact]
    public void A_scorecard_of_an_older_submission_is_not_decided_on()
    {
        var assessment = Before.Submitted(times: 2);
        var paper = Before.Paper(assessment, Before.Scorecard(assessment, submission: 1));
        paper.Missing(Before.Carl).ShouldBe([CommitteeRefusals.NoScorecard]);
        Refused(() => CommitteeDecision.Decide(paper, "DEC-2026-0001", Before.Words(), Before.Carl, Before.Now)).ShouldBe(CommitteeRefusals.NoScorecard);
        CommitteeDecision.Decide(paper with { Scorecard = Before.Scorecard(assessment, submission: 2) }, "DEC-2026-0001", Before.Words(Outcome.Suspend), Before.Carl, Before.Now).Submission.ShouldBe(2);
    }

    [Fact]
    public void Who_recommended_or_opined_does_not_decide()
    {
        foreach (var involved in (UserId[])[Before.Emil, Before.Rita])
            Refused(() => CommitteeDecision.Decide(Before.Paper(), "DEC-2026-0001", Before.Words(), involved, Before.Now)).ShouldBe(CommitteeRefusals.InvolvedCannotDecide);
    }

    [Fact]
    public void While_the_review_is_open_nothing_is_approved_without_conditions_and_all_else_can_be_decided()
    {
        var paper = Before.Paper(Before.Submitted());
        Refused(() => CommitteeDecision.Decide(paper, "DEC-2026-0001", Before.Words(), Before.Carl, Before.Now)).ShouldBe(CommitteeRefusals.ReviewOpen);
        Should.NotThrow(() => CommitteeDecision.Decide(paper, "DEC-2026-0001", Before.Words(Outcome.Suspend), Before.Carl, Before.Now));
    }

    [Fact]
    public void A_decision_records_the_scorecard_and_the_representation_it_relied_on()
    {
        var assessment = Before.Reviewed();
        var paper = Before.Paper(assessment, Before.Scorecard(assessment, representation: "cc"));
        var decision = CommitteeDecision.Decide(paper, "DEC-2026-0001", Before.Words(), Before.Carl, Before.Now);
        (decision.ScorecardId, decision.Submission, decision.RepresentationSha256, decision.RecommendationId).ShouldBe((paper.Scorecard!.Id, 1, "cc", paper.Recommendation!.Id));
        (decision.AssessmentId, decision.EngagementId, decision.By, decision.At).ShouldBe((assessment.Id, assessment.EngagementId, Before.Carl, Before.Now));
        decision.Events.ShouldHaveSingleItem().ShouldBe(new CommitteeDecided("DEC-2026-0001", assessment.Id, Outcome.Approve, paper.Scorecard.Id, 1, 0, Before.Carl));
    }

    [Fact]
    public void A_decision_over_a_disagreeing_opinion_is_possible_and_both_stay()
    {
        var paper = Before.Paper();
        var against = SecondOpinion.Give(paper, agrees: false, "Not proven.", new UserId(Ids.New()), Before.Now);
        var decision = CommitteeDecision.Decide(paper with { Opinions = [.. paper.Opinions, against] }, "DEC-2026-0001", Before.Words(), Before.Carl, Before.Now);
        (decision.Outcome, against.Agrees, against.RecommendationId).ShouldBe((Outcome.Approve, false, decision.RecommendationId));
    }

    [Fact]
    public void What_was_recommended_opined_decided_and_scored_has_nothing_that_changes_it()
    {
        foreach (var type in (Type[])[typeof(Recommendation), typeof(SecondOpinion), typeof(CommitteeDecision), typeof(SharedDecision), typeof(Governance.Domain.Scorecards.Scorecard)])
        {
            typeof(IAppendOnly).IsAssignableFrom(type).ShouldBeTrue($"the database lets nobody change a {type.Name}");
            type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => m.ReturnType == typeof(void)).ShouldBeEmpty($"a {type.Name} has no act that changes it");
        }
    }

    private static Refusal Refused(Action act) => Should.Throw<Refused>(act).Refusal;
}
