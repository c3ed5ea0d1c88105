namespace Governance.Domain.Reviews;

/// <summary>A query on a question.</summary>
public readonly record struct QueryId(Guid Value);
