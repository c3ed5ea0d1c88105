using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.VendorImports;

/// <summary>The dry run of a file as a file: all its rows, or those of one outcome, such as the refused ones to be corrected.</summary>
[Route("o/{org}/vendor-imports/{id:guid}/export"), Requires(Permission.ManageVendors)]
public sealed class VendorImportExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file, as planned against the register as it is now.</summary>
    [HttpGet, StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, RegisterOutcome? only, TableFormat format, CancellationToken stop)
    {
        if (await db.Set<RegisterImport>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == new RegisterImportId(id), stop) is not { } import) return NotFound();
        var plan = (await db.PlanAsync(import, stop)).Plan;
        return VendorImportTable.Table.Download(plan.Where(p => only is null || p.Outcome == only).ToAsyncEnumerable(), format);
    }
}
