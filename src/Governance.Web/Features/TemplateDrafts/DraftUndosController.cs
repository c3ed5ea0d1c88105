using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Taking edits back.</summary>
[Route("o/{org}/template-drafts/{id:guid}/undos"), Requires(Permission.ManageTemplates)]
public sealed class DraftUndosController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Takes the latest edit back, which the page named.</summary>
    [HttpPost, StatementBudget(5)]
    public async Task<IActionResult> Create(Guid id, StepForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.DraftAsync(id, stop) is not { } draft || await desk.UndoAsync(draft, form.Step, here.UserId, stop) is not { } step) return NotFound();
        this.Say($"Undone: {step.Words}.");
        return Redirect($"/o/{here.Slug}/template-drafts/{id}");
    }
}
