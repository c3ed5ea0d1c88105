using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Which controls of which frameworks a question tests.</summary>
[Route("o/{org}/template-drafts/{id:guid}/questions/{question}/controls"), Requires(Permission.ManageTemplates)]
public sealed class DraftControlsController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Shows those it tests, and those that the words in the address find.</summary>
    [HttpGet("edit"), StatementBudget(2)]
    public async Task<IActionResult> Edit(Guid id, string question, string? q, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft || draft.Read() is not { } template || QuestionPlace.Of(id, template, question) is not { } place) return NotFound();
        return View(ControlsPage.Of(template, place, new(Q: q), await db.LoadedFrameworksAsync(stop)));
    }

    /// <summary>Maps the question; a framework that is new comes along. Refuses a control that is not there, or that two named frameworks have.</summary>
    [HttpPost, StatementBudget(7)]
    public async Task<IActionResult> Update(Guid id, string question, ControlsForm form, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft || draft.Read() is not { } template || QuestionPlace.Of(id, template, question) is not { Question: { } before } place) return NotFound();
        var loaded = await db.LoadedFrameworksAsync(stop);
        var edit = template.Mapping(before, ControlsPage.Controls(before, form), ControlsPage.Frameworks(template, form));
        foreach (var sentence in edit.After.ControlFlaws(question, loaded)) ModelState.AddModelError(nameof(form.Added), sentence);
        var page = ControlsPage.Of(template, place, form, loaded);
        if (!ModelState.IsValid) return this.Again("Edit", page);
        if (!string.Equals(form.Seen, page.Form.Seen, StringComparison.Ordinal)) return this.Moved("Edit", page);
        return this.Edited(here, draft, await desk.EditAsync(draft, edit, here.UserId, stop), $"/questions/{question}/edit");
    }
}
