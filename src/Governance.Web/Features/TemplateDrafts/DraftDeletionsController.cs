using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Deleting a draft of which nothing was published.</summary>
[Route("o/{org}/template-drafts/{id:guid}/deletion"), Requires(Permission.ManageTemplates)]
public sealed class DraftDeletionsController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Says what is lost.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await db.DraftAsync(id, stop) is { } draft ? View(draft) : NotFound();

    /// <summary>Deletes it.</summary>
    [HttpPost, StatementBudget(5)]
    public async Task<IActionResult> Create(Guid id, DeletionForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.DraftAsync(id, stop) is not { } draft) return NotFound();
        if (form.Version != draft.Version) return this.Moved("New", draft);
        await desk.DeleteAsync(draft, here.UserId, stop);
        this.Say($"{draft.Title} is deleted, with {FigureWords.Of(draft.Questions, "question")}.");
        return Redirect($"/o/{here.Slug}/templates");
    }
}
