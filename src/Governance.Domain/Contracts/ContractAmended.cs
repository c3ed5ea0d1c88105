namespace Governance.Domain.Contracts;

/// <summary>What is recorded of a contract changed.</summary>
public sealed record ContractAmended(string Reference, bool HasRemediationClause) : IEvent;
