using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Undertakings;

/// <summary>Asking a buyer for more time.</summary>
[Route("o/{org}/undertakings/{id:guid}/extensions"), Requires(Permission.ManageUndertakings)]
public sealed class ExtensionsController(GovernanceDb db, ExtensionDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Asks for the date and the reason.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await FindAsync(id, stop) is { } undertaking ? View(new ExtensionPage(undertaking, new())) : NotFound();

    /// <summary>Sends the request; the date stays until the buyer grants it.</summary>
    [HttpPost, SendsMail, StatementBudget(20)]
    public async Task<IActionResult> Create(Guid id, ExtensionForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } undertaking) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", new ExtensionPage(undertaking, form));
        try { await desk.AskAsync(undertaking.Id, form.DueOn!.Value, form.Reason, (here.UserId, here.PersonName), stop); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", new ExtensionPage(undertaking, form), refused, nameof(form.DueOn)); }
        this.Say($"Your request is with {undertaking.BuyerName}. The date stays until it is granted.");
        return Redirect($"/o/{here.Slug}/undertakings/{id}");
    }

    private Task<Undertaking?> FindAsync(Guid id, CancellationToken stop)
    {
        var key = new ObligationId(id);
        return db.Set<Undertaking>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == key, stop);
    }
}
