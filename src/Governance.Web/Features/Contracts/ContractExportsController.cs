using Governance.Data;
using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Contracts;

/// <summary>The contracts about an engagement as a file.</summary>
[Route("o/{org}/engagements/{engagement:guid}/contracts/export"), Requires(Permission.ViewPortfolio)]
public sealed class ContractExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Show(Guid engagement, TableFormat format, CancellationToken stop)
    {
        var about = new EngagementId(engagement);
        if (!await db.Set<Engagement>().AnyAsync(e => e.Id == about, stop)) return NotFound();
        return ContractTable.Table.Download(db.Set<Contract>().AsNoTracking().Where(c => c.EngagementId == about).OrderByDescending(c => c.Reference).AsAsyncEnumerable(), format);
    }
}
