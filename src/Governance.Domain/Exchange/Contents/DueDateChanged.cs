using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: the due date from now on. With the date as before, a request for time is refused.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="DueOn">The last day to submit.</param>
/// <param name="Reason">Why.</param>
public sealed record DueDateChanged(AssessmentId AssessmentId, DateOnly DueOn, string Reason) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.DueDateChanged;
}
