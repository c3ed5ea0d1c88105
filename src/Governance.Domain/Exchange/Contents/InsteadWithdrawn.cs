using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: what it offered instead is withdrawn; it answers.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
public sealed record InsteadWithdrawn(AssessmentId AssessmentId) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.InsteadWithdrawn;
}
