using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>A buyer's offer to one address at a vendor to claim its record, good once and for seven days.</summary>
public sealed class VendorInvitation : Aggregate
{
    /// <summary>How long it can be used.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private VendorInvitation() { }

    private VendorInvitation(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public VendorInvitationId Id { get; private set; }
    /// <summary>The record to be claimed.</summary>
    public VendorId VendorId { get; private set; }
    /// <summary>To whom; nobody else can use it.</summary>
    public EmailAddress Email { get; private set; } = null!;
    /// <summary>Who invited.</summary>
    public UserId InvitedBy { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset InvitedAt { get; private set; }
    /// <summary>From when on it can no longer be used.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }
    /// <summary>When the record was claimed with it.</summary>
    public DateTimeOffset? UsedAt { get; private set; }
    /// <summary>The organization that claimed.</summary>
    public TenantId? UsedBy { get; private set; }
    /// <summary>When it was withdrawn.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }
    /// <summary>Who withdrew it.</summary>
    public UserId? WithdrawnBy { get; private set; }

    /// <summary>Invites a contact. Refuses a vendor that is linked or has no mail domain, and a contact without a mail address.</summary>
    public static VendorInvitation Issue(Vendor vendor, VendorContactId contact, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        var person = vendor.Contacts.SingleOrDefault(c => c.Id == contact) ?? throw new Refused(VendorRefusals.ContactGone);
        if (vendor.Organization is not null) throw new Refused(VendorRefusals.AlreadyLinked.With(vendor.Name));
        if (vendor.Domain is null) throw new Refused(VendorRefusals.NoDomain.With(vendor.Name));
        if (person.Email is null) throw new Refused(VendorRefusals.ContactWithoutMail.With(person.Name));
        var invitation = new VendorInvitation(vendor.TenantId)
        {
            Id = new(Ids.New()),
            VendorId = vendor.Id,
            Email = person.Email,
            InvitedBy = by,
            InvitedAt = now,
            ExpiresAt = now + Lifetime,
        };
        invitation.Record(new VendorInvited(vendor.Id));
        return invitation;
    }

    /// <summary>Whether it can still be used.</summary>
    public bool IsOpen(DateTimeOffset now) => UsedAt is null && WithdrawnAt is null && now < ExpiresAt;

    /// <summary>Uses it and links the record. Refuses what was used, withdrawn or has expired, any other address, and what <see cref="Vendor.Link"/> refuses.</summary>
    public void Use(Vendor vendor, TenantId organization, EmailAddress email, MailDomain proven, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        MustBeOpen(now);
        if (Email != email) throw new Refused(VendorRefusals.InvitedElsewhere);
        vendor.Link(organization, proven, now);
        UsedAt = now;
        UsedBy = organization;
        Record(new VendorInvitationUsed(VendorId, organization));
    }

    /// <summary>Takes it back. Refuses what was used, withdrawn or has expired.</summary>
    public void Withdraw(UserId by, DateTimeOffset now)
    {
        MustBeOpen(now);
        WithdrawnAt = now;
        WithdrawnBy = by;
        Record(new VendorInvitationWithdrawn(VendorId));
    }

    private void MustBeOpen(DateTimeOffset now)
    {
        if (UsedAt is not null) throw new Refused(VendorRefusals.InvitationUsed);
        if (WithdrawnAt is not null) throw new Refused(VendorRefusals.InvitationWithdrawn);
        if (now >= ExpiresAt) throw new Refused(VendorRefusals.InvitationExpired);
    }
}
