using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Assessments;

/// <summary>A vendor's own completed questionnaire that is offered instead of answers, and what was said to it.</summary>
/// <param name="At">When it was offered; null where it was not, or was withdrawn.</param>
/// <param name="Grant">The grant that opens it.</param>
/// <param name="Reason">Why the vendor offers it.</param>
/// <param name="MayTake">Whether the vendor says that answers may be taken from it.</param>
/// <param name="Outcome">What was said to it; null before.</param>
/// <param name="AnsweredAt">When.</param>
/// <param name="AnsweredBy">By whom.</param>
/// <param name="Answer">Why it was not accepted; the vendor reads it.</param>
/// <param name="By">The organization whose questionnaire is taken instead; null where none is.</param>
public sealed record InsteadOffer(DateTimeOffset? At, GrantId? Grant, string? Reason, bool MayTake, OfferOutcome? Outcome, DateTimeOffset? AnsweredAt, UserId? AnsweredBy, string? Answer, TenantId? By)
{
    /// <summary>Nothing was offered.</summary>
    public static InsteadOffer None { get; } = new(null, null, null, false, null, null, null, null, null);

    /// <summary>Whether it waits for an answer.</summary>
    public bool Waits => At is not null && Outcome is null;

    /// <summary>The rule that keeps it from being taken; null where none does.</summary>
    /// <param name="opens">Whether the file can be opened here.</param>
    public Refusal? WhyNotTaken(bool opens) => !Waits ? AssessmentRefusals.NothingOffered : !MayTake ? AssessmentRefusals.NoLeaveToTake : opens ? null : AssessmentRefusals.OfferedFileClosed;

    internal InsteadOffer Make(InsteadOffered offered, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(offered);
        if (Outcome is not null) throw new InvalidOperationException("It was answered already.");
        return None with { At = at, Grant = offered.Document.GrantId, Reason = offered.Reason, MayTake = offered.MayTake };
    }

    internal InsteadOffer Withdraw() => Waits ? None : throw new InvalidOperationException("Nothing was offered instead.");

    internal InsteadOffer Answered(OfferOutcome outcome, string? reason, UserId by, DateTimeOffset now) =>
        Waits ? this with { Outcome = outcome, Answer = reason, AnsweredBy = by, AnsweredAt = now } : throw new Refused(AssessmentRefusals.NothingOffered);
}
