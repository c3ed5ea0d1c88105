using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>What a buyer writes down about a vendor: the name it uses, the registered name, the mail domain that a claim must prove, and who answers for it.</summary>
public sealed record VendorDescription(string? Name, string? LegalName, MailDomain? Domain, UserId? OwnerId)
{
    /// <summary>Why it cannot stand beside a vendor that is there: a register has one record of a name and of a registered name, whatever the case. Null where it can.</summary>
    public Refusal? WhyNotBeside(NamedVendor there)
    {
        ArgumentNullException.ThrowIfNull(there);
        return Same(Name, there.Name) ? VendorRefusals.NameTaken.With(there.Name, there.Reference)
            : Same(LegalName, there.LegalName) ? VendorRefusals.LegalNameTaken.With(there.Name, there.Reference)
            : null;
    }

    /// <summary>Without the names that a vendor has already: changing something else about a record of two is no new double.</summary>
    public VendorDescription BesideNamesOf(Vendor vendor)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        return this with { Name = Same(Name, vendor.Name) ? null : Name, LegalName = Same(LegalName, vendor.LegalName) ? null : LegalName };
    }

    private static bool Same(string? one, string? other) => !string.IsNullOrWhiteSpace(one) && other is not null && one.Trim().Equals(other, StringComparison.OrdinalIgnoreCase);
}
