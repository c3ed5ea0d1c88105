namespace Governance.Domain.Organizations;

/// <summary>One person in one organization: since when, with which roles, and how it ended.</summary>
public sealed class Membership : Aggregate
{
    /// <summary>Longest reason for an end, in characters.</summary>
    public const int MaxReasonLength = 400;

    private Membership() { }

    private Membership(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public MembershipId Id { get; private set; }

    /// <summary>Who.</summary>
    public UserId UserId { get; private set; }

    /// <summary>What they are here.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    /// <summary>When they joined.</summary>
    public DateTimeOffset JoinedAt { get; private set; }

    /// <summary>Who let them in; themselves, where they founded the organization.</summary>
    public UserId AdmittedBy { get; private set; }

    /// <summary>When they left or were removed; null while they are here.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Who ended it: the same person who left, or who removed them.</summary>
    public UserId? EndedBy { get; private set; }

    /// <summary>Why it ended, in their words.</summary>
    public string? EndedBecause { get; private set; }

    /// <summary>Whether it lasts.</summary>
    public bool IsCurrent => LeftAt is null;

    /// <summary>Whether this person can administer people.</summary>
    public bool Administers => IsCurrent && Allows(Permission.ManageMembers);

    /// <summary>Makes the founder the first member, with the administrator's roles.</summary>
    public static Membership OfFounder(Organization organization, UserId founder, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return Admit(organization, founder, organization.FoundersRoles(), founder, now);
    }

    /// <summary>Lets a person in. Refuses an empty set of roles and roles of a side that the organization is not on.</summary>
    public static Membership Admit(Organization organization, UserId user, IReadOnlyCollection<Role> roles, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(organization);
        organization.CheckRoles(roles);
        var member = new Membership(organization.Id)
        {
            Id = new MembershipId(Ids.New()),
            UserId = user,
            Roles = InOrder(roles),
            JoinedAt = now,
            AdmittedBy = by,
        };
        member.Record(new MemberAdmitted(user, member.Roles, by));
        return member;
    }

    /// <summary>Whether the roles allow an act; nothing is allowed after leaving.</summary>
    public bool Allows(Permission permission) => IsCurrent && Roles.Any(role => RolePermissions.Of(role).Contains(permission));

    /// <summary>Gives other roles. <paramref name="others"/> are the other members: one administrator must remain.</summary>
    public void ChangeRoles(Organization organization, IReadOnlyCollection<Role> roles, IEnumerable<Membership> others)
    {
        ArgumentNullException.ThrowIfNull(organization);
        MustBeCurrent();
        organization.CheckRoles(roles);
        if (!RolePermissions.Of(roles).Contains(Permission.ManageMembers)) MustNotBeLastAdministrator(others);
        var before = Roles;
        Roles = InOrder(roles);
        Record(new RolesChanged(UserId, before, Roles));
    }

    /// <summary>Ends the membership. <paramref name="others"/> are the other members: one administrator must remain.</summary>
    public void End(UserId by, string? reason, IEnumerable<Membership> others, DateTimeOffset now)
    {
        MustBeCurrent();
        MustNotBeLastAdministrator(others);
        if (reason?.Trim().Length > MaxReasonLength) throw new Refused(OrganizationRefusals.ReasonTooLong);
        LeftAt = now;
        EndedBy = by;
        EndedBecause = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        Record(new MembershipEnded(UserId, by, EndedBecause));
    }

    private static IReadOnlyList<Role> InOrder(IEnumerable<Role> roles) => [.. roles.Distinct().Order()];

    private void MustBeCurrent()
    {
        if (!IsCurrent) throw new Refused(OrganizationRefusals.AlreadyLeft);
    }

    private void MustNotBeLastAdministrator(IEnumerable<Membership> others)
    {
        if (Administers && !others.Any(other => other.Id != Id && other.Administers)) throw new Refused(OrganizationRefusals.LastAdministrator);
    }
}
