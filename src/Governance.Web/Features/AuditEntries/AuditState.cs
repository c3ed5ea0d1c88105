using Governance.Domain.Audit;

namespace Governance.Web.Features.AuditEntries;

/// <summary>How far the record is sealed and signed, and what the last walk over it found.</summary>
/// <param name="SealedTo">The last entry in the chain; null for none.</param>
/// <param name="SignedTo">The last entry under a signed checkpoint; null for none.</param>
/// <param name="SignedAt">When that was signed.</param>
/// <param name="Verification">The last walk; null where there was none yet.</param>
public sealed record AuditState(long? SealedTo, long? SignedTo, DateTimeOffset? SignedAt, AuditVerification? Verification);
