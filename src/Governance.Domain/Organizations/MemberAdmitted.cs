namespace Governance.Domain.Organizations;

/// <summary>A person became a member.</summary>
public sealed record MemberAdmitted(UserId User, IReadOnlyList<Role> Roles, UserId By) : IEvent;
