namespace Governance.Domain.Vendors;

/// <summary>A vendor in the register by its names.</summary>
public sealed record NamedVendor(VendorId Id, string Reference, string Name, string? LegalName);
