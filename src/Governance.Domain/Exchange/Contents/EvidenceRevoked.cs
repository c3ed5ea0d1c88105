using Governance.Domain.Assessments;
using Governance.Domain.Evidence;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: a document can be opened no more. What was concluded from it before stands.</summary>
/// <param name="AssessmentId">The assessment that the grant was given for.</param>
/// <param name="GrantId">The grant that was taken back.</param>
/// <param name="Also">The other grants of the document that ended with it, for other assessments or of other files; absent where there were none.</param>
public sealed record EvidenceRevoked(AssessmentId AssessmentId, GrantId GrantId, IReadOnlyList<GrantId>? Also = null) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.EvidenceRevoked;

    /// <summary>All that were taken back.</summary>
    public IReadOnlyList<GrantId> Grants() => [GrantId, .. Also ?? []];
}
