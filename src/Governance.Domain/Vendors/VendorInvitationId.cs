namespace Governance.Domain.Vendors;

/// <summary>A buyer's invitation to claim its vendor record.</summary>
public readonly record struct VendorInvitationId(Guid Value);
