using Governance.Data;
using Governance.Data.Vendors;
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
        var rows = db.Vendors(filter.Listing(null, up: !filter.Downwards, now)).AsAsyncEnumerable();
        return VendorTable.Table.Download(rows, format);
    }
}
