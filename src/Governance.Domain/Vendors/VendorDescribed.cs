namespace Governance.Domain.Vendors;

/// <summary>What the register says about a vendor changed.</summary>
public sealed record VendorDescribed(string Name) : IEvent;
