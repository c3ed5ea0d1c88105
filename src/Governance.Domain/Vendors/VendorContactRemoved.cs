namespace Governance.Domain.Vendors;

/// <summary>A person at a vendor was removed.</summary>
public sealed record VendorContactRemoved(VendorContactId Contact) : IEvent;
