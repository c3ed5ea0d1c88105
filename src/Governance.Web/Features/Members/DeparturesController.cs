using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Members;

/// <summary>Leaving an organization by one's own will.</summary>
[Route("o/{org}/departure"), Requires(Permission.ViewOrganization), StatementBudget(3)]
public sealed class DeparturesController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Says what it means.</summary>
    [HttpGet, StatementBudget(0)]
    public IActionResult New() => View(new RemovalForm());

    /// <summary>Leaves.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(RemovalForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        var members = await db.Set<Membership>().Where(m => m.LeftAt == null).ToListAsync(stop);
        members.Single(m => m.UserId == here.UserId).End(here.UserId, form.Reason, members, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        this.Say($"You have left {here.Organization.Name}.");
        return LocalRedirect("/o");
    }
}
