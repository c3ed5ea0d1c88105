using Governance.Domain.Audit;

namespace Governance.Data.Audit;

/// <summary>An entry with its place in the chain and the hash of its link.</summary>
public sealed record LinkedEntry(long Sequence, string Hash, AuditEntry Entry);
