using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Saying of a whole section that it does not apply, with one reason; previewed, and taken back where nobody changed anything since.</summary>
[Route("o/{org}/questionnaires/{id:guid}/not-applicable"), Requires(Permission.AnswerQuestionnaires)]
public sealed class NotApplicablesController(NotApplicableDesk desk, AnswerDesk answers, OrganizationContext here) : Controller
{
    /// <summary>What it would touch, and what it would leave.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, string section, CancellationToken stop) => await FindAsync(id, new(section), stop) is { } page ? View(page) : NotFound();

    /// <summary>Marks them.</summary>
    [HttpPost, StatementBudget(12)]
    public async Task<IActionResult> Create(Guid id, NotApplicableForm form, CancellationToken stop)
    {
        if (await FindAsync(id, form, stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        if (await desk.MarkAsync(id, form.Section, [.. form.Questions ?? []], form.Reason, here.UserId, stop) is not { } count) return NotFound();
        this.Say($"{FigureWords.Of(count, "question is", "questions are")} marked as not applicable.");
        return Redirect(page.Back);
    }

    /// <summary>Takes that back.</summary>
    [HttpPost("removal"), StatementBudget(12)]
    public async Task<IActionResult> Destroy(Guid id, NotApplicableUndoForm form, CancellationToken stop)
    {
        if (form is not { At: { } at, By: { } by } || await desk.UndoAsync(id, form.Section, (at.ToUniversalTime(), new(by), form.Reason), here.UserId, stop) is not { } count) return NotFound();
        this.Say($"{FigureWords.Of(count, "question is", "questions are")} open again.");
        return Redirect($"{Visit.Of(here, id).Own}?view=list&section={Uri.EscapeDataString(form.Section)}");
    }

    private async Task<NotApplicablePage?> FindAsync(Guid id, NotApplicableForm form, CancellationToken stop) =>
        await answers.OpenAsync(id, stop) is { } open && open.Sheet.Document.Section(form.Section) is { } section
            ? new(open, section, Visit.Of(here, id).Own, form) : null;
}
