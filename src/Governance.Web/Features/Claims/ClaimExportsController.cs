using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Claims;

/// <summary>The buyers whose records are claimed, as a file.</summary>
[Route("o/{org}/claims/export"), Requires(Permission.ManageQuestionnaires)]
public sealed class ClaimExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(TableFormat format) =>
        ClaimTable.Table.Download(db.Set<Claim>().AsNoTracking().OrderByDescending(c => c.ClaimedAt).AsAsyncEnumerable(), format);
}
