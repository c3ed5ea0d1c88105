namespace Governance.Domain.Vendors;

/// <summary>A person at a vendor.</summary>
public readonly record struct VendorContactId(Guid Value);
