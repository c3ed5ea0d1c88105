namespace Governance.Domain.Vendors;

/// <summary>What an import has to know of a vendor in the register to find it again and to see what differs.</summary>
public sealed record KnownVendor(VendorId Id, string Name, string? LegalName, string? Domain, UserId? OwnerId, bool Linked, string? ExternalId, IReadOnlyList<string> Contacts)
{
    /// <summary>What people call the record.</summary>
    public string Reference { get; init; } = "";
}
