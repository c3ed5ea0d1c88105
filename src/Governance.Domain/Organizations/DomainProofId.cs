namespace Governance.Domain.Organizations;

/// <summary>One attempt to prove a mail domain.</summary>
public readonly record struct DomainProofId(Guid Value);
