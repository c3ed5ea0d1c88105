using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Scorecards;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Scorecards;

/// <summary>The list of scorecards as a file, all pages of it.</summary>
[Route("o/{org}/scorecards/export"), Requires(Permission.ViewPortfolio)]
public sealed class ScorecardExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(TableFormat format) =>
        ScorecardTable.Table.Download(db.Set<Scorecard>().AsNoTracking().Rows(db).AsAsyncEnumerable(), format);
}
