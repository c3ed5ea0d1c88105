using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Assessments;

/// <content>What the vendor offers instead of answering, and what becomes of it.</content>
public sealed partial class Assessment
{
    /// <summary>Notes that the vendor offers its own questionnaire instead. Refuses after recall.</summary>
    public void TakeOffer(InsteadOffered offered, DateTimeOffset at)
    {
        MustBeOpen();
        if (LatestSubmission > 0) throw new InvalidOperationException("It was answered already.");
        Offer = Offer.Make(offered, at);
        Record(new OfferArrived(offered.Document.EvidenceId, offered.MayTake));
    }

    /// <summary>Notes that the vendor withdrew it.</summary>
    public void LoseOffer()
    {
        Offer = Offer.Withdraw();
        Record(new OfferLost());
    }

    /// <summary>Takes the vendor's own questionnaire instead, from which our people answer and nothing more crosses; or asks for ours after all, with a reason. Refuses where nothing is offered, and to take where answers may not be taken or the file does not open.</summary>
    public void AnswerOffer(OfferOutcome outcome, string? reason, bool opens, UserId by, DateTimeOffset now)
    {
        MustBeOpen();
        var takes = outcome is OfferOutcome.Accepted;
        if (takes && Offer.WhyNotTaken(opens) is { } rule) throw new Refused(rule);
        Offer = Offer.Answered(outcome, takes ? null : Given(reason ?? ""), by, now) with { By = takes ? VendorOrganization : null };
        // what the vendor said before about answering is overtaken
        if (takes) (VendorOrganization, RequiresRepresentation, AcknowledgedAt, Acknowledgement, AcknowledgementReason, AskedDueOn) = (null, false, null, null, null, null);
        Record(new OfferAnswered(outcome, by));
    }
}
