using Governance.Domain.Vendors;

namespace Governance.Web.Features.VendorImports;

/// <summary>The files that were read, newest first, and where the next page begins.</summary>
public sealed record VendorImportsPage(IReadOnlyList<VendorImportRow> Rows, string? Next);
