namespace Governance.Domain.Organizations;

/// <summary>Somebody was offered membership.</summary>
public sealed record PersonInvited(IReadOnlyList<Role> Roles, UserId By) : IEvent;
