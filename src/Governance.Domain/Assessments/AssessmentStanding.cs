namespace Governance.Domain.Assessments;

/// <summary>Where an assessment stands, from the facts about it; lists read these and leave the rest.</summary>
/// <param name="AssessorsOwn">Whether our own people answer it.</param>
/// <param name="RecalledAt">When the buyer took it back.</param>
/// <param name="ReviewClosedAt">When its review was closed.</param>
/// <param name="LatestSubmission">Number of the latest submission; 0 before any.</param>
/// <param name="Acknowledgement">What the vendor said to it.</param>
/// <param name="AcknowledgedAt">When.</param>
/// <param name="DueDateChangedAt">When the due date was last moved.</param>
public sealed record AssessmentStanding(
    bool AssessorsOwn, DateTimeOffset? RecalledAt, DateTimeOffset? ReviewClosedAt, int LatestSubmission, AcknowledgementOutcome? Acknowledgement, DateTimeOffset? AcknowledgedAt, DateTimeOffset? DueDateChangedAt)
{
    /// <summary>The state that follows.</summary>
    public AssessmentState State =>
        RecalledAt is not null ? AssessmentState.Recalled
        : ReviewClosedAt is not null ? AssessmentState.Reviewed
        : LatestSubmission > 0 ? AssessmentState.Submitted
        : Acknowledgement is { } said ? After(said)
        : AssessorsOwn ? AssessmentState.Accepted
        : AssessmentState.Sent;

    /// <summary>Whether the vendor asked for time and has had no answer.</summary>
    public bool WaitsForTime => Acknowledgement is AcknowledgementOutcome.TimeAsked && !(DueDateChangedAt >= AcknowledgedAt);

    private AssessmentState After(AcknowledgementOutcome said) => said switch
    {
        AcknowledgementOutcome.Accepted => AssessmentState.Accepted,
        AcknowledgementOutcome.Declined => AssessmentState.Declined,
        AcknowledgementOutcome.TimeAsked => WaitsForTime ? AssessmentState.TimeAsked : AssessmentState.Accepted,
    };
}
