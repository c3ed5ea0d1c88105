using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Assessments;

public sealed class InsteadOfferTests
{
    [Fact]
    public void What_is_taken_instead_is_answered_here_and_no_vendor_stands_on_the_other_side_any_more()
    {
        var assessment = Offered();
        var vendor = assessment.VendorOrganization;
        assessment.AnswerOffer(OfferOutcome.Accepted, reason: null, opens: true, Sending.Ana, Sending.Now);
        assessment.Own.ShouldBe(OwnSource.OfferedQuestionnaire);
        (assessment.VendorOrganization, assessment.Offer.By, assessment.RequiresRepresentation).ShouldBe((null, vendor, false));
        assessment.State.ShouldBe(AssessmentState.Accepted);
        assessment.MustBeAnsweredHere();
    }

    [Fact]
    public void Time_that_was_asked_for_before_is_not_waited_for_once_it_is_taken()
    {
        var assessment = Sending.Sent();
        assessment.Acknowledge(AcknowledgementOutcome.TimeAsked, new(2027, 1, 15), "Holidays.", Sending.Now);
        assessment.TakeOffer(Told(assessment), Sending.Now);
        assessment.AnswerOffer(OfferOutcome.Accepted, reason: null, opens: true, Sending.Ana, Sending.Now);
        assessment.WaitsForTime.ShouldBeFalse();
        assessment.State.ShouldBe(AssessmentState.Accepted);
    }

    [Fact]
    public void Asking_for_ones_own_after_all_takes_a_reason_and_leaves_everything_as_it_was()
    {
        var assessment = Offered();
        var (due, vendor) = (assessment.DueOn, assessment.VendorOrganization);
        Refusal(() => assessment.AnswerOffer(OfferOutcome.Refused, " ", opens: true, Sending.Ana, Sending.Now)).ShouldBe("ReasonMissing");
        assessment.AnswerOffer(OfferOutcome.Refused, "It says nothing of weights.", opens: true, Sending.Ana, Sending.Now);
        (assessment.IsAssessorsOwn, assessment.VendorOrganization, assessment.DueOn, assessment.State).ShouldBe((false, vendor, due, AssessmentState.Sent));
        Refusal(() => assessment.AnswerOffer(OfferOutcome.Accepted, reason: null, opens: true, Sending.Ana, Sending.Now)).ShouldBe("NothingOfferedInstead");
    }

    [Fact]
    public void A_file_that_can_no_longer_be_opened_is_not_taken_and_ours_can_still_be_asked_for()
    {
        var assessment = Offered(mayTake: true);
        Refusal(() => assessment.AnswerOffer(OfferOutcome.Accepted, reason: null, opens: false, Sending.Ana, Sending.Now)).ShouldBe("OfferedFileClosed");
        assessment.AnswerOffer(OfferOutcome.Refused, "The file does not open.", opens: false, Sending.Ana, Sending.Now);
        assessment.Offer.Outcome.ShouldBe(OfferOutcome.Refused);
    }

    [Fact]
    public void While_it_waits_for_us_it_asks_for_our_answer_and_no_day_passes()
    {
        var assessment = Offered();
        assessment.UrgencyOn(assessment.DueOn.AddYears(1)).ShouldBe(AssessmentUrgency.Offered);
        assessment.AnswerOffer(OfferOutcome.Refused, "It says nothing of weights.", opens: true, Sending.Ana, Sending.Now);
        assessment.UrgencyOn(assessment.DueOn.AddDays(1)).ShouldBe(AssessmentUrgency.Overdue);
    }

    [Fact]
    public void What_may_only_be_read_is_not_taken()
    {
        var assessment = Offered(mayTake: false);
        Refusal(() => assessment.AnswerOffer(OfferOutcome.Accepted, reason: null, opens: true, Sending.Ana, Sending.Now)).ShouldBe("NoLeaveToTake");
        assessment.Offer.Waits.ShouldBeTrue();
    }

    [Fact]
    public void What_was_withdrawn_or_recalled_is_not_taken()
    {
        var withdrawn = Offered();
        withdrawn.LoseOffer();
        Refusal(() => withdrawn.AnswerOffer(OfferOutcome.Accepted, reason: null, opens: true, Sending.Ana, Sending.Now)).ShouldBe("NothingOfferedInstead");
        var recalled = Offered();
        recalled.Recall("Wrong vendor.", Sending.Ana, Sending.Now);
        Refusal(() => recalled.AnswerOffer(OfferOutcome.Accepted, reason: null, opens: true, Sending.Ana, Sending.Now)).ShouldBe("Recalled");
    }

    private static Assessment Offered(bool mayTake = true)
    {
        var assessment = Sending.Sent();
        assessment.TakeOffer(Told(assessment, mayTake), Sending.Now);
        return assessment;
    }

    private static InsteadOffered Told(Assessment assessment, bool mayTake = true) => new(assessment.Id, "We keep a CAIQ.", mayTake,
        new(new(Ids.New()), new(Ids.New()), new(Ids.New()), "CAIQ", Classification.Confidential, "caiq.xlsx", 1, new string('a', 64), new(2027, 11, 20), []));

    private static string Refusal(Action act) => Should.Throw<Refused>(act).Refusal.Name;
}
