namespace Governance.Domain.Vendors;

/// <summary>What is known of a person at a vendor changed.</summary>
public sealed record VendorContactCorrected(VendorContactId Contact) : IEvent;
