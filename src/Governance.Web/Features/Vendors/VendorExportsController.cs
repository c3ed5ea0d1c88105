using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Vendors;

/// <summary>The register as a file: what the list shows, with its filter and order, on all its pages.</summary>
[Route("o/{org}/vendors/export"), Requires(Permission.ViewPortfolio)]
public sealed class VendorExportsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(VendorFilter filter, TableFormat format)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var now = clock.GetUtcNow();
        var rows = db.Matching(filter, now).From(null, filter.ByTier, up: !filter.Downwards).Rows(db, now).AsAsyncEnumerable();
        return VendorTable.Table.Download(rows, format);
    }
}
