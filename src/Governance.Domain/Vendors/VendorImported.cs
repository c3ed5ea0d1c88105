namespace Governance.Domain.Vendors;

/// <summary>An import registered or changed a vendor.</summary>
public sealed record VendorImported(RegisterImportId Import) : IBatchedEvent;
