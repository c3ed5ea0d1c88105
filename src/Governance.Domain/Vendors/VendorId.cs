namespace Governance.Domain.Vendors;

/// <summary>A buyer's record of a counterparty.</summary>
public readonly record struct VendorId(Guid Value);
