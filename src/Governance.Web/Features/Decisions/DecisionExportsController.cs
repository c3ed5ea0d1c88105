using Governance.Data;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Decisions;

/// <summary>The decisions as a file, all pages of the list.</summary>
[Route("o/{org}/decisions/export"), Requires(Permission.ViewPortfolio)]
public sealed class DecisionExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(Guid? vendor, Guid? engagement, TableFormat format) =>
        DecisionTable.Table.Download(db.Set<CommitteeDecision>().AsNoTracking().About(db, vendor, engagement).Rows(db).AsAsyncEnumerable(), format);
}
