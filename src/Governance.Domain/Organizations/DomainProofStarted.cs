namespace Governance.Domain.Organizations;

/// <summary>A code was mailed to prove a domain.</summary>
public sealed record DomainProofStarted(string Domain, UserId By) : IEvent;
