using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>A person at a vendor, as the buyer knows them.</summary>
public sealed class VendorContact : ITenantOwned
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 100;
    /// <summary>Longest phone number, in characters.</summary>
    public const int MaxPhoneLength = 40;
    /// <summary>Longest role, in characters.</summary>
    public const int MaxRoleLength = 80;

    private VendorContact() { }

    internal VendorContact(TenantId tenant, VendorId vendor, ContactDescription description)
    {
        TenantId = tenant;
        VendorId = vendor;
        Id = new(Ids.New());
        Describe(description);
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The vendor.</summary>
    public VendorId VendorId { get; private set; }
    /// <summary>Its id.</summary>
    public VendorContactId Id { get; private set; }
    /// <summary>The person's name.</summary>
    public string Name { get; private set; } = "";
    /// <summary>The mail address.</summary>
    public EmailAddress? Email { get; private set; }
    /// <summary>The phone number, as dialled.</summary>
    public string? Phone { get; private set; }
    /// <summary>What the person does there.</summary>
    public string? Role { get; private set; }
    /// <summary>Whether this is whom to reach outside office hours.</summary>
    public bool OutOfHours { get; private set; }

    internal void Describe(ContactDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        if (string.IsNullOrWhiteSpace(description.Name) || description.Name.Trim().Length > MaxNameLength) throw new Refused(VendorRefusals.ContactNameMissing);
        if (description.Email is null && string.IsNullOrWhiteSpace(description.Phone)) throw new Refused(VendorRefusals.ContactUnreachable);
        if (description.OutOfHours && string.IsNullOrWhiteSpace(description.Phone)) throw new Refused(VendorRefusals.NightNeedsPhone);
        if (description.Phone?.Trim().Length > MaxPhoneLength || description.Role?.Trim().Length > MaxRoleLength) throw new Refused(VendorRefusals.ContactTooLong);
        Name = description.Name.Trim();
        Email = description.Email;
        Phone = string.IsNullOrWhiteSpace(description.Phone) ? null : description.Phone.Trim();
        Role = string.IsNullOrWhiteSpace(description.Role) ? null : description.Role.Trim();
        OutOfHours = description.OutOfHours;
    }
}
