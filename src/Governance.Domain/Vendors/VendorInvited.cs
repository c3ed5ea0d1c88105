namespace Governance.Domain.Vendors;

/// <summary>A contact of a vendor was invited to claim the record.</summary>
public sealed record VendorInvited(VendorId Vendor) : IEvent;
