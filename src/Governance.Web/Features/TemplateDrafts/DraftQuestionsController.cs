using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>The questions of a draft, each on a page of its own.</summary>
[Route("o/{org}/template-drafts/{id:guid}/questions"), Requires(Permission.ManageTemplates)]
public sealed class DraftQuestionsController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Asks for a new one.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, string? section, CancellationToken stop) =>
        await db.DraftAsync(id, stop) is { } draft ? View(new NewQuestionForm { Section = section }.On(draft.Title, draft.Read())) : NotFound();

    /// <summary>Adds it at the end of its section, and leads to its page.</summary>
    [HttpPost, StatementBudget(6)]
    public async Task<IActionResult> Create(Guid id, NewQuestionForm form, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft) return NotFound();
        var template = draft.Read();
        if (!ModelState.IsValid || template.Section(form.Section!) is not { } section) return this.Again("New", form.On(draft.Title, template));
        var question = form.Question(DraftKeys.Next([.. template.Questions().Select(q => q.Key)]));
        return this.Edited(here, draft, await desk.EditAsync(draft, template.Adding(section, question), here.UserId, stop), $"/questions/{question.Key}/edit");
    }

    /// <summary>Asks what is to be changed.</summary>
    [HttpGet("{question}/edit"), StatementBudget(2)]
    public async Task<IActionResult> Edit(Guid id, string question, CancellationToken stop) =>
        await db.DraftAsync(id, stop) is { } draft && QuestionPlace.Of(id, draft.Read(), question) is { } place
            ? View(QuestionForm.Of(place.Question!) with { Place = place with { History = await db.HistoryAsync(draft, stop) } })
            : NotFound();

    /// <summary>Changes it; where it is answered in another form than before, the page comes back with what goes with that.</summary>
    [HttpPost("{question}"), StatementBudget(6)]
    public async Task<IActionResult> Update(Guid id, string question, QuestionForm form, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft) return NotFound();
        if (QuestionPlace.Of(id, draft.Read(), question) is not { Question: { } before } place) throw new Refused(DraftRefusals.QuestionGone);
        var (page, changed) = (form with { Place = place }, form.Packed().Written(before));
        if (ModelState.IsValid) ModelState.Note(changed, before.Type);
        if (!ModelState.IsValid) return this.Again("Edit", page);
        if (!string.Equals(form.Seen, DraftStamp.Of(before), StringComparison.Ordinal)) return this.Overtaken("Edit", page with { Seen = DraftStamp.Of(before) }, QuestionForm.Of(before));
        try { return this.Edited(here, draft, await desk.EditAsync(draft, draft.Read().Changing(question, changed), here.UserId, stop), changed.Type == before.Type ? "#question-" + changed.Key : $"/questions/{changed.Key}/edit", changed.Lost(before)); }
        catch (Refused refused) { return this.Again("Edit", page, refused, DraftEnding.FieldOf(refused)); }
    }

    /// <summary>Removes it.</summary>
    [HttpPost("{question}/removal"), StatementBudget(6)]
    public async Task<IActionResult> Destroy(Guid id, string question, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft || draft.Read() is not { } template || template.Question(question) is not { } found) return NotFound();
        return this.Edited(here, draft, await desk.EditAsync(draft, template.Removing(found), here.UserId, stop));
    }
}
