using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Making edits again that were taken back.</summary>
[Route("o/{org}/template-drafts/{id:guid}/redos"), Requires(Permission.ManageTemplates)]
public sealed class DraftRedosController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Makes the edit again that the page named.</summary>
    [HttpPost, StatementBudget(5)]
    public async Task<IActionResult> Create(Guid id, StepForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.DraftAsync(id, stop) is not { } draft || await desk.RedoAsync(draft, form.Step, here.UserId, stop) is not { } step) return NotFound();
        this.Say($"Done again: {step.Words}.");
        return Redirect($"/o/{here.Slug}/template-drafts/{id}");
    }
}
