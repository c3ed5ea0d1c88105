using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Obligations;

/// <summary>Handing an obligation over to a colleague.</summary>
[Route("o/{org}/obligations/{id:guid}/handovers"), Requires(Permission.ProveDuties)]
public sealed class HandoversController(GovernanceDb db, OwnerDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Asks for the colleague.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await FindAsync(id, new(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Hands it over, and tells whoever has it now.</summary>
    [HttpPost, SendsMail, StatementBudget(10)]
    public async Task<IActionResult> Create(Guid id, HandoverForm form, CancellationToken stop)
    {
        if (await FindAsync(id, form, stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        try { await desk.HandOverAsync(new(id), new(form.OwnerId!.Value), (here.UserId, here.PersonName), stop); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", page, refused, nameof(form.OwnerId)); }
        this.Say($"{page.Obligation.Reference} is handed over to {page.Owners.First(o => string.Equals(o.Value, form.OwnerId.ToString(), StringComparison.Ordinal)).Text}.");
        return Redirect($"/o/{here.Slug}/obligations/{id}");
    }

    private async Task<HandoverPage?> FindAsync(Guid id, HandoverForm form, CancellationToken stop)
    {
        var key = new ObligationId(id);
        var found = await db.Set<Obligation>().AsNoTracking().Where(o => o.Id == key).Join(db.Set<Vendor>(), o => o.VendorId, v => v.Id, (o, v) => new
        {
            Obligation = o,
            v.Name,
            Owner = db.People.Where(p => p.Id == o.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? "",
        }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var owners = (await db.ColleaguesAsync(Permission.ProveDuties, stop)).Where(p => p.Id != found.Obligation.OwnerId).Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName));
        return new(found.Obligation, found.Name, found.Owner, [.. owners], form);
    }
}
