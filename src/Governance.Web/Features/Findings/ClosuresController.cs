using Governance.Data;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Findings;

/// <summary>Closing a finding, by somebody other than who verified and who did the work.</summary>
[Route("o/{org}/findings/{id:guid}/closure"), Requires(Permission.DecideFindings)]
public sealed class ClosuresController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Closes it.</summary>
    [HttpPost, StatementBudget(5)]
    public async Task<IActionResult> Create(Guid id, CancellationToken stop)
    {
        var key = new FindingId(id);
        if (await db.Set<Finding>().FirstOrDefaultAsync(f => f.Id == key, stop) is not { } finding) return NotFound();
        finding.Close(await db.Set<Obligation>().AsNoTracking().SingleAsync(o => o.FindingId == key, stop), here.UserId, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        this.Say($"{finding.Reference} is closed.");
        return Redirect($"/o/{here.Slug}/findings/{id}");
    }
}
