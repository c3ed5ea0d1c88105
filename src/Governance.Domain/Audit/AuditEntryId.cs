namespace Governance.Domain.Audit;

/// <summary>An audit entry.</summary>
public readonly record struct AuditEntryId(Guid Value);
