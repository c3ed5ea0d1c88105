namespace Governance.Domain.Reviews;

/// <summary>A reviewer's acceptance that a question does not apply.</summary>
public readonly record struct NotApplicableDecisionId(Guid Value);
