namespace Governance.Domain.Findings;

/// <summary>A request for more time.</summary>
public readonly record struct ExtensionId(Guid Value);
