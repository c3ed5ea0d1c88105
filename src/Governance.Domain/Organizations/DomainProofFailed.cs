namespace Governance.Domain.Organizations;

/// <summary>A wrong code was entered.</summary>
public sealed record DomainProofFailed(string Domain, int WrongCodes, UserId By) : IEvent;
