using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Obligations;

/// <summary>Granting or refusing a vendor more time. After a finding whoever decides on findings answers; under a decision, whoever may decide.</summary>
[Route("o/{org}/obligations/{id:guid}/extension-answers"), Requires(Permission.DecideFindings, Permission.Decide)]
public sealed class ExtensionAnswersController(GovernanceDb db, ExtensionDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Shows the request, and asks for the answer; absent where none waits.</summary>
    [HttpGet("new"), StepUp, StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await FindAsync(id, new(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Answers; a granted date holds from now on, on both sides.</summary>
    [HttpPost, SendsMail, StepUp("Record the answer"), StatementBudget(22)]
    public async Task<IActionResult> Create(Guid id, ExtensionAnswerForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return await FindAsync(id, form, stop) is { } page ? this.Again("New", page) : NotFound();
        try
        {
            if (await desk.AnswerAsync(new(id), new(form.Extension), form.Granted!.Value, form.Reason, (here.UserId, here.Permissions), stop) is not { } obligation) return NotFound();
            this.Say(form.Granted.Value ? $"{obligation.Reference} is now due on {obligation.DueOn:d MMMM yyyy}." : $"{obligation.Reference} stays due on {obligation.DueOn:d MMMM yyyy}. The vendor has been told why.");
            return Redirect($"/o/{here.Slug}/obligations/{id}");
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input)
        {
            return await FindAsync(id, form, stop) is { } page ? this.Again("New", page, refused, nameof(form.Granted)) : NotFound();
        }
    }

    private Task<ExtensionAnswerPage?> FindAsync(Guid id, ExtensionAnswerForm form, CancellationToken stop)
    {
        var key = new ObligationId(id);
        return db.Set<Obligation>().AsNoTracking().Where(o => o.Id == key)
            .Join(db.Set<Vendor>(), o => o.VendorId, v => v.Id, (o, v) => new { Obligation = o, v.Name })
            .Join(db.Set<Extension>(), x => x.Obligation.WaitingExtension, e => e.Id, (x, e) => new ExtensionAnswerPage(x.Obligation, x.Name, e, form))
            .FirstOrDefaultAsync(stop);
    }
}
