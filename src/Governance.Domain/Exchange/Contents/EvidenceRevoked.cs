using Governance.Domain.Assessments;
using Governance.Domain.Evidence;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: a file can be opened no more. What was concluded from it before stands.</summary>
/// <param name="AssessmentId">The assessment that it was granted for.</param>
/// <param name="GrantId">The grant that was taken back.</param>
public sealed record EvidenceRevoked(AssessmentId AssessmentId, GrantId GrantId) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.EvidenceRevoked;
}
