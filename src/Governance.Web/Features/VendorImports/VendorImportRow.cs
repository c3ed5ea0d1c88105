using Governance.Domain.Vendors;

namespace Governance.Web.Features.VendorImports;

/// <summary>A file that was read.</summary>
public sealed record VendorImportRow(RegisterImportId Id, string FileName, DateTimeOffset ReadAt, DateTimeOffset? ImportedAt);
