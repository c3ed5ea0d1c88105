using Governance.Data;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Findings;

/// <summary>The findings as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/findings/export"), Requires(Permission.ViewPortfolio)]
public sealed class FindingExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(FindingFilter state, TableFormat format) =>
        FindingTable.Table.Download(db.Set<Finding>().AsNoTracking().In(state).Rows(db).AsAsyncEnumerable(), format);
}
