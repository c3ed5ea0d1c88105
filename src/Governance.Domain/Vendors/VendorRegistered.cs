namespace Governance.Domain.Vendors;

/// <summary>A vendor was entered into the register.</summary>
public sealed record VendorRegistered(string Reference, string Name) : IEvent;
