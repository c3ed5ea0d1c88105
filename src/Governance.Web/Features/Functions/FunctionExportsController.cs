using Governance.Data;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Functions;

/// <summary>The functions as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/functions/export"), Requires(Permission.ViewPortfolio)]
public sealed class FunctionExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(string? q, TableFormat format) =>
        FunctionTable.Table.Download(db.Set<Function>().AsNoTracking().Matching(q).After(null).AsAsyncEnumerable(), format);
}
