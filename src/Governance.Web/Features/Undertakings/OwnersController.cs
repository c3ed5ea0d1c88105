using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Undertakings;

/// <summary>Naming the colleague who sees to what is owed.</summary>
[Route("o/{org}/undertakings/{id:guid}/owners"), Requires(Permission.ManageQuestionnaires)]
public sealed class OwnersController(GovernanceDb db, OwnerDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Asks for the colleague.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await FindAsync(id, new(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Names them, and tells the buyer the name.</summary>
    [HttpPost, SendsMail, StatementBudget(19)]
    public async Task<IActionResult> Create(Guid id, OwnerForm form, CancellationToken stop)
    {
        if (await FindAsync(id, form, stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        try { await desk.NameAsync(new(id), new(form.OwnerId!.Value), (here.UserId, here.PersonName), stop); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", page, refused, nameof(form.OwnerId)); }
        this.Say($"{page.Owners.First(o => string.Equals(o.Value, form.OwnerId.ToString(), StringComparison.Ordinal)).Text} sees to {page.Undertaking.Reference}. {page.Undertaking.BuyerName} sees the name.");
        return Redirect($"/o/{here.Slug}/undertakings/{id}");
    }

    private async Task<OwnerPage?> FindAsync(Guid id, OwnerForm form, CancellationToken stop)
    {
        var key = new ObligationId(id);
        if (await db.Set<Undertaking>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == key, stop) is not { } undertaking) return null;
        var owners = (await db.ColleaguesAsync(Permission.ManageUndertakings, stop)).Where(p => p.Id != undertaking.OwnerId).Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName));
        return new(undertaking, [.. owners], form);
    }
}
