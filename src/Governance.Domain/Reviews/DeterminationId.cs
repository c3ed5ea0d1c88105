namespace Governance.Domain.Reviews;

/// <summary>A determination.</summary>
public readonly record struct DeterminationId(Guid Value);
