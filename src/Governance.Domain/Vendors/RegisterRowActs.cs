using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>Carries out what was planned for a row.</summary>
public static class RegisterRowActs
{
    /// <summary>Registers the vendor of a row.</summary>
    public static Vendor Register(this RegisterRow row, RegisterImport import, string reference, IReadOnlyDictionary<string, UserId> owners, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(import);
        var vendor = Vendor.Register(import.TenantId, reference, new(row.Name, row.LegalName, DomainOf(row), OwnerOf(row, owners)), by, now);
        row.Add(import, vendor);
        return vendor;
    }

    /// <summary>Changes the vendor of a row where it differs; empty cells change nothing.</summary>
    public static void Update(this RegisterRow row, RegisterImport import, Vendor vendor, IReadOnlyDictionary<string, UserId> owners)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(vendor);
        vendor.Describe(new(row.Name, row.LegalName ?? vendor.LegalName, DomainOf(row) ?? vendor.Domain, OwnerOf(row, owners) ?? vendor.OwnerId));
        row.Add(import, vendor);
    }

    private static void Add(this RegisterRow row, RegisterImport import, Vendor vendor)
    {
        if (row.ExternalId is not null) vendor.Identify(import.System, row.ExternalId);
        if (row.HasContact && !vendor.Contacts.Any(c => c.Name.Equals(row.ContactName, StringComparison.OrdinalIgnoreCase)))
            vendor.AddContact(new(row.ContactName, EmailAddress.TryParse(row.ContactEmail, out var mail) ? mail : null, row.ContactPhone, null, RegisterRowCheck.IsOutOfHours(row)));
        vendor.LeaveTo(import.Id);
    }

    private static MailDomain? DomainOf(RegisterRow row) => MailDomain.TryParse(row.Domain, out var domain) ? domain : null;

    private static UserId? OwnerOf(RegisterRow row, IReadOnlyDictionary<string, UserId> owners) => row.Owner is { } owner ? owners[owner.ToLowerInvariant()] : null;
}
