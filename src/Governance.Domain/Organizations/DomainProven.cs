namespace Governance.Domain.Organizations;

/// <summary>The right code was entered.</summary>
public sealed record DomainProven(string Domain, UserId By) : IEvent;
