using Governance.Data;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Obligations;

/// <summary>The obligations as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/obligations/export"), Requires(Permission.ViewPortfolio)]
public sealed class ObligationExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(bool met, TableFormat format) =>
        ObligationTable.Table.Download(db.Set<Obligation>().AsNoTracking().Where(o => (o.MetAt != null) == met).Rows(db).AsAsyncEnumerable(), format);
}
