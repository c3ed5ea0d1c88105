using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Obligations;

/// <summary>The obligations as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/obligations/export"), Requires(Permission.ViewPortfolio)]
public sealed class ObligationExportsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(ObligationFilter filter, TableFormat format) =>
        ObligationTable.On(clock.Today()).Download(db.Rows(filter with { After = null }, clock.Today()).AsAsyncEnumerable(), format);
}
