namespace Governance.Domain.Vendors;

/// <summary>The invitation to claim a record was taken back.</summary>
public sealed record VendorInvitationWithdrawn(VendorId Vendor) : IEvent;
