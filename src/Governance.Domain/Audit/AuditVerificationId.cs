namespace Governance.Domain.Audit;

/// <summary>A walk over an audit chain.</summary>
public readonly record struct AuditVerificationId(Guid Value);
