using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: the questionnaire is taken back; nothing more is asked.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="Reason">Why.</param>
public sealed record QuestionnaireRecalled(AssessmentId AssessmentId, string Reason) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.QuestionnaireRecalled;
}
