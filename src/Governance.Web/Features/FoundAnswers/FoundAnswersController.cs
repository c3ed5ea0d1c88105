using Governance.Data;
using Governance.Data.FoundAnswers;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>Answering an assessment from public documents.</summary>
[Route("o/{org}/assessments/{id:guid}/found-answers")]
public sealed class FoundAnswersController(GovernanceDb db, FoundAnswerDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Every question that is asked, and what was found about it.</summary>
    [HttpGet, Requires(Permission.ViewPortfolio), StatementBudget(4)]
    public async Task<IActionResult> Index(Guid id, CancellationToken stop) =>
        await desk.SheetAsync(new(id), stop) is { } sheet ? View(new FoundAnswersPage(sheet, await db.AuthorsAsync(sheet, stop))) : NotFound();

    /// <summary>One question, with the documents that its answer rests on.</summary>
    [HttpGet("{question}"), Requires(Permission.ReviewAnswers), StatementBudget(4)]
    public async Task<IActionResult> Edit(Guid id, string question, CancellationToken stop)
    {
        if (await db.FoundAsync(desk, new(id), question, stop) is not { } page) return NotFound();
        return View(page with { Form = FoundAnswerForm.Of(page.Sheet.Of(question)).WithRoom(clock.Today()) });
    }

    /// <summary>Saves the answer, and goes on to the next question that waits.</summary>
    [HttpPost("{question}"), Requires(Permission.ReviewAnswers), StatementBudget(11)]
    public async Task<IActionResult> Update(Guid id, string question, FoundAnswerForm form, CancellationToken stop)
    {
        if (await db.FoundAsync(desk, new(id), question, stop) is not { } page) return NotFound();
        var typed = page with { Form = form.WithRoom(clock.Today()) };
        if (!ModelState.IsValid) return this.Again("Edit", typed);
        try
        {
            if (!await desk.SaveAsync(page.Sheet, page.Question, form.Words(page.Sheet, page.Question, clock.Today()), form.Version, here.UserId, stop)) return Overtaken(typed);
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("Edit", typed, refused, page.FieldOf(refused.Refusal)); }
        this.Say($"{question} is saved.");
        return Redirect($"/o/{here.Slug}/assessments/{id}/found-answers/{(form.More ? question : page.Sheet.NextWaiting(question))}".TrimEnd('/'));
    }

    private ViewResult Overtaken(FoundAnswerPage typed)
    {
        var now = typed.Sheet.Of(typed.Question.Key);
        ModelState.Remove(nameof(FoundAnswerForm.Version));
        return this.Overtaken("Edit", typed with { Form = typed.Form with { Version = now?.Version } }, FoundAnswerForm.Of(now));
    }
}
