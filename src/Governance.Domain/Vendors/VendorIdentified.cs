namespace Governance.Domain.Vendors;

/// <summary>A vendor's id in another system was noted, changed or removed.</summary>
public sealed record VendorIdentified(string System) : IEvent;
