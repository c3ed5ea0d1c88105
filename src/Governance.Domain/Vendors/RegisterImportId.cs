namespace Governance.Domain.Vendors;

/// <summary>A file of vendors that was read to be imported.</summary>
public readonly record struct RegisterImportId(Guid Value);
