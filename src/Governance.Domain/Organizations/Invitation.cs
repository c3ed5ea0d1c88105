namespace Governance.Domain.Organizations;

/// <summary>An offer of membership to one address, good once and for seven days. Its link carries an <see cref="InvitationToken"/>.</summary>
public sealed class Invitation : Aggregate
{
    /// <summary>How long an invitation can be accepted.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private Invitation() { }

    private Invitation(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public InvitationId Id { get; private set; }

    /// <summary>To whom; nobody else can accept it.</summary>
    public EmailAddress Email { get; private set; } = null!;

    /// <summary>The roles offered.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    /// <summary>Who invited.</summary>
    public UserId InvitedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset InvitedAt { get; private set; }

    /// <summary>From when on it can no longer be accepted.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was accepted.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>By whom it was accepted.</summary>
    public UserId? AcceptedBy { get; private set; }

    /// <summary>When it was withdrawn.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Who withdrew it.</summary>
    public UserId? WithdrawnBy { get; private set; }

    /// <summary>Offers membership. Refuses an empty set of roles and roles of a side that the organization is not on.</summary>
    public static Invitation Issue(Organization organization, EmailAddress email, IReadOnlyCollection<Role> roles, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(email);
        organization.CheckRoles(roles);
        var invitation = new Invitation(organization.Id)
        {
            Id = new InvitationId(Ids.New()),
            Email = email,
            Roles = [.. roles.Distinct().Order()],
            InvitedBy = by,
            InvitedAt = now,
            ExpiresAt = now + Lifetime,
        };
        invitation.Record(new PersonInvited(invitation.Roles, by));
        return invitation;
    }

    /// <summary>Whether it can still be accepted.</summary>
    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && WithdrawnAt is null && now < ExpiresAt;

    /// <summary>Accepts it and makes the member. Refuses what was used, withdrawn or has expired, and any other address.</summary>
    public Membership Accept(Organization organization, UserId user, EmailAddress email, DateTimeOffset now)
    {
        MustBeOpen(now);
        if (Email != email) throw new Refused(OrganizationRefusals.InvitedElsewhere);
        AcceptedAt = now;
        AcceptedBy = user;
        Record(new InvitationAccepted(user));
        return Membership.Admit(organization, user, Roles, InvitedBy, now);
    }

    /// <summary>Takes it back. Refuses what was used, withdrawn or has expired.</summary>
    public void Withdraw(UserId by, DateTimeOffset now)
    {
        MustBeOpen(now);
        WithdrawnAt = now;
        WithdrawnBy = by;
        Record(new InvitationWithdrawn(by));
    }

    /// <summary>Refuses what was used, withdrawn or has expired.</summary>
    public void MustBeOpen(DateTimeOffset now)
    {
        if (AcceptedAt is not null) throw new Refused(OrganizationRefusals.InvitationUsed);
        if (WithdrawnAt is not null) throw new Refused(OrganizationRefusals.InvitationWithdrawn);
        if (now >= ExpiresAt) throw new Refused(OrganizationRefusals.InvitationExpired);
    }
}
