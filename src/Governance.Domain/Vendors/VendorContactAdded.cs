namespace Governance.Domain.Vendors;

/// <summary>A person at a vendor was added.</summary>
public sealed record VendorContactAdded(VendorContactId Contact) : IEvent;
