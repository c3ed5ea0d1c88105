using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>When a question of a draft is asked.</summary>
[Route("o/{org}/template-drafts/{id:guid}/questions/{question}/condition"), Requires(Permission.ManageTemplates)]
public sealed class DraftConditionsController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Shows the condition to be changed.</summary>
    [HttpGet("edit"), StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, string question, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft || draft.Read() is not { } template || QuestionPlace.Of(id, template, question) is not { } place) return NotFound();
        return View(ConditionForm.Of(place.Question!).On(template, place));
    }

    /// <summary>Shows the form once more with what goes with the questions that were chosen, or with room for more; nothing is stored.</summary>
    [HttpPost("choices"), StatementBudget(1)]
    public async Task<IActionResult> Create(Guid id, string question, ConditionForm form, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft || draft.Read() is not { } template || QuestionPlace.Of(id, template, question) is not { } place) return NotFound();
        ModelState.Clear();
        return View("Edit", form.On(template, place));
    }

    /// <summary>Changes it; refuses what refers to nothing, to itself or to what comes later, and what never holds.</summary>
    [HttpPost, StatementBudget(6)]
    public async Task<IActionResult> Update(Guid id, string question, ConditionForm form, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft || draft.Read() is not { } template || QuestionPlace.Of(id, template, question) is not { Question: { } before } place) return NotFound();
        var page = (form with { Add = null }).On(template, place);
        foreach (var missing in page.Missing()) ModelState.AddModelError(nameof(form.Groups), missing);
        if (page.Deeper is not null && !form.Replace) ModelState.AddModelError(nameof(form.Replace), "Tick this to replace the condition as it is now.");
        if (!ModelState.IsValid) return this.Again("Edit", page);
        var condition = page.Written(template);
        foreach (var sentence in TemplateRules.CheckCondition(template, before with { Condition = condition })) ModelState.AddModelError(nameof(form.Groups), sentence);
        if (!ModelState.IsValid) return this.Again("Edit", page);
        if (!string.Equals(form.Seen, ConditionForm.Stamp(before), StringComparison.Ordinal)) return this.Moved("Edit", page with { Seen = ConditionForm.Stamp(before) });
        return this.Edited(here, draft, await desk.EditAsync(draft, template.Asking(before, condition), here.UserId, stop), "#question-" + question);
    }
}
