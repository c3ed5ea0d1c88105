namespace Governance.Domain.Findings;

/// <summary>A finding.</summary>
public readonly record struct FindingId(Guid Value);
