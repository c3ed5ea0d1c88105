namespace Governance.Domain.Contracts;

/// <summary>What a buyer writes down about a contract; without a remediation clause, policy sets the dates.</summary>
public sealed record ContractDescription(string? Title, DateOnly SignedOn, DateOnly EffectiveOn, DateOnly? EndsOn, RemediationClause? Remediation);
