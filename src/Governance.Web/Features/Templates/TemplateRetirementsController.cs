using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Templates;

/// <summary>Retiring a version of an own template.</summary>
[Route("o/{org}/templates/{key}/{version}/retirement"), Requires(Permission.ManageTemplates)]
public sealed class TemplateRetirementsController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Says what it does, and asks for the reason.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(string key, string version, CancellationToken stop) => await FindAsync(key, version, stop) is { } found ? View(new RetirementPage(found, new())) : NotFound();

    /// <summary>Retires it: it is not sent any more.</summary>
    [HttpPost, StatementBudget(7)]
    public async Task<IActionResult> Create(string key, string version, RetirementForm form, CancellationToken stop)
    {
        if (await FindAsync(key, version, stop) is not { } found) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", new RetirementPage(found, form));
        if (await db.Set<TemplateRetirement>().AnyAsync(r => r.Key == key && r.Version == version, stop)) throw new Refused(DraftRefusals.RetiredAlready);
        var draft = await db.Set<TemplateDraft>().FirstAsync(d => d.Id == found.DraftId, stop);
        db.Add(draft.Retire(found, form.Reason, here.UserId, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        this.Say($"Version {version} of {found.Title} is retired. It is not sent any more.");
        return Redirect($"/o/{here.Slug}/templates/{key}/{version}");
    }

    private Task<OwnTemplate?> FindAsync(string key, string version, CancellationToken stop) =>
        db.Set<OwnTemplate>().AsNoTracking().FirstOrDefaultAsync(t => t.Key == key && t.Version == version, stop);
}
