namespace Governance.Domain.Contracts;

/// <summary>A contract about an engagement.</summary>
public readonly record struct ContractId(Guid Value);
