using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.VendorImports;

/// <summary>Imports a file that was read: all of it, or nothing.</summary>
[Route("o/{org}/vendor-imports/{id:guid}/application"), Requires(Permission.ManageVendors)]
public sealed class ApplicationsController(GovernanceDb db, OrganizationContext organization, TimeProvider clock) : Controller
{
    /// <summary>Plans it again against the register as it is now, and carries the plan out in one transaction, where it is the one that was shown.</summary>
    [HttpPost, StatementBudget(60)]
    public async Task<IActionResult> Create(Guid id, ApplicationForm form, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Set<RegisterImport>().FirstOrDefaultAsync(i => i.Id == new RegisterImportId(id), stop) is not { } import) return NotFound();
        // a turn, kept to the end: of two files at once the second is planned against what the first left
        await db.NextAsync("vendor imports", stop);
        var (plan, owners) = await db.PlanAsync(import, stop);
        import.Import(plan, form.Seen, organization.UserId, clock.GetUtcNow());
        await db.CarryOutAsync(import, plan, owners, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        var (made, changed) = (plan.Count(p => p.Outcome is RegisterOutcome.Create), plan.Count(p => p.Outcome is RegisterOutcome.Update));
        this.Say($"{FigureWords.Of(made, "vendor is", "vendors are")} new in the register, {FigureWords.Of(changed, "is", "are")} changed.");
        return Redirect($"/o/{organization.Slug}/vendors");
    }
}
