namespace Governance.Domain.Findings;

/// <summary>A proof that was offered.</summary>
public readonly record struct ProofId(Guid Value);
