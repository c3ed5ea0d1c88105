using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Engagements;

/// <summary>The list of engagements as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/engagements/export"), Requires(Permission.ViewPortfolio)]
public sealed class EngagementExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(EngagementFilter filter, TableFormat format)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = db.Rows(filter with { After = null }).AsAsyncEnumerable();
        return EngagementTable.Table.Download(rows, format);
    }
}
