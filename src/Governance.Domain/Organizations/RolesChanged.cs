namespace Governance.Domain.Organizations;

/// <summary>A member was given other roles.</summary>
public sealed record RolesChanged(UserId User, IReadOnlyList<Role> Before, IReadOnlyList<Role> After) : IEvent;
