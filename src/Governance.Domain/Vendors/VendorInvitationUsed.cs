namespace Governance.Domain.Vendors;

/// <summary>The invitation led to a claim.</summary>
public sealed record VendorInvitationUsed(VendorId Vendor, TenantId Organization) : IEvent;
