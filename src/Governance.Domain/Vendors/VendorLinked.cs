namespace Governance.Domain.Vendors;

/// <summary>An organization claimed the record.</summary>
public sealed record VendorLinked(TenantId Organization) : IEvent;
