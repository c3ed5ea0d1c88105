namespace Governance.Domain.Evidence;

/// <summary>One permission to open one file once.</summary>
public readonly record struct PermitId(Guid Value);
