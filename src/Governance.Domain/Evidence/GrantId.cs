namespace Governance.Domain.Evidence;

/// <summary>Leave to open one piece of evidence, for one buyer and one assessment.</summary>
public readonly record struct GrantId(Guid Value);
