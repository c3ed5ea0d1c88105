namespace Governance.Domain.Findings;

/// <summary>What is owed after a finding; the same on both sides.</summary>
public readonly record struct ObligationId(Guid Value);
