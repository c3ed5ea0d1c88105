using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: it will answer, asks for time, or declines.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="Outcome">What it says.</param>
/// <param name="AskedDueOn">The day asked for, with <see cref="AcknowledgementOutcome.TimeAsked"/>.</param>
/// <param name="Reason">Why, unless it accepts.</param>
public sealed record QuestionnaireAcknowledged(AssessmentId AssessmentId, AcknowledgementOutcome Outcome, DateOnly? AskedDueOn, string? Reason) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.QuestionnaireAcknowledged;
}
