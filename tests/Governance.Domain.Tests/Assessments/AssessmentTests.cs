using Governance.Domain.Assessments;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Assessments;

public sealed class AssessmentTests
{
    private static readonly DateOnly Later = new(2027, 1, 15);

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        var bare = Sending.Candidate() with { VendorOrganization = null, HasContact = false, HasOwner = false, Tier = null, UsingEntities = [], OpenAssessment = "ASM-2026-0009" };
        bare.Missing().Select(r => r.Name).ShouldBe(["VendorNotLinked", "NoContact", "NoOwner", "NoFactors", "NoUsingEntity", "AlreadyOpen"]);
        bare.Missing()[0].Sentence.ShouldStartWith("Northwind AI has not joined");
        Refusal(() => Sending.Sent(bare)).ShouldBe("VendorNotLinked");
    }

    [Fact]
    public void A_due_date_before_today_is_refused_and_today_is_not()
    {
        Refusal(() => Sending.Sent(dueOn: new DateOnly(2026, 11, 19))).ShouldBe("DueInThePast");
        Refusal(() => Sending.Sent(dueOn: new DateOnly(2126, 11, 21))).ShouldBe("DueTooFar");
        Sending.Sent(dueOn: new DateOnly(2026, 11, 20)).State.ShouldBe(AssessmentState.Sent);
    }

    [Theory]
    [InlineData(RiskTier.Tier1, true)]
    [InlineData(RiskTier.Tier2, true)]
    [InlineData(RiskTier.Tier3, false)]
    public void Low_tiers_need_a_confirmation_only(RiskTier tier, bool representation) =>
        Sending.Sent(Sending.Candidate() with { Tier = tier }).RequiresRepresentation.ShouldBe(representation);

    [Fact]
    public void A_request_for_time_waits_until_it_is_answered()
    {
        var assessment = Sending.Sent();
        assessment.Acknowledge(AcknowledgementOutcome.TimeAsked, Later, "Audit season", Sending.Now.AddDays(1));
        assessment.State.ShouldBe(AssessmentState.TimeAsked);
        assessment.ChangeDueDate(assessment.DueOn, "The contract ends in January.", Sending.Ana, Sending.Now.AddDays(2));
        assessment.State.ShouldBe(AssessmentState.Accepted);
        Refusal(() => assessment.ChangeDueDate(assessment.DueOn, "Again", Sending.Ana, Sending.Now.AddDays(3))).ShouldBe("SameDueDate");
    }

    [Fact]
    public void The_due_date_moves_with_a_reason_and_not_into_the_past()
    {
        var assessment = Sending.Sent();
        Refusal(() => assessment.ChangeDueDate(Later, " ", Sending.Ana, Sending.Now)).ShouldBe("ReasonMissing");
        Refusal(() => assessment.ChangeDueDate(new DateOnly(2026, 11, 1), "Sooner", Sending.Ana, Sending.Now)).ShouldBe("DueInThePast");
        assessment.ChangeDueDate(Later, "As asked", Sending.Ana, Sending.Now);
        assessment.DueOn.ShouldBe(Later);
    }

    [Fact]
    public void Nothing_happens_after_a_recall()
    {
        var assessment = Sending.Sent();
        assessment.Recall("Sent to the wrong service", Sending.Ana, Sending.Now);
        assessment.State.ShouldBe(AssessmentState.Recalled);
        Refusal(() => assessment.Recall("Again", Sending.Ana, Sending.Now)).ShouldBe("Recalled");
        Refusal(() => assessment.TakeSubmission(1, Sending.Now)).ShouldBe("Recalled");
    }

    [Fact]
    public void A_review_is_closed_after_a_submission_and_once()
    {
        var assessment = Sending.Sent();
        Refusal(() => assessment.CloseReview(Sending.Ana, Sending.Now)).ShouldBe("NothingSubmitted");
        assessment.TakeSubmission(1, Sending.Now);
        assessment.State.ShouldBe(AssessmentState.Submitted);
        assessment.CloseReview(Sending.Ana, Sending.Now);
        assessment.State.ShouldBe(AssessmentState.Reviewed);
        Refusal(() => assessment.CloseReview(Sending.Ana, Sending.Now)).ShouldBe("ReviewClosed");
    }

    private static string Refusal(Action act) => Should.Throw<Refused>(act).Refusal.Name;
}
