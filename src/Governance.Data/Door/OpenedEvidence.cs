using Governance.Domain.Evidence;

namespace Governance.Data.Door;

/// <summary>A file that may be read once, now: the permit, and what the vault needs to find and to unlock it.</summary>
/// <param name="Permit">Without it the vault reads nothing.</param>
/// <param name="Revision">The file.</param>
/// <param name="Key">The owner's key that it lies under, still wrapped.</param>
public sealed record OpenedEvidence(Permit Permit, EvidenceRevision Revision, StoredOrganizationKey Key);
