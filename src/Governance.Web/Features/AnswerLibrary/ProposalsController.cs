using Governance.Data.AnswerLibrary;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>What the answer library proposes for the open questions of a questionnaire.</summary>
[Route("o/{org}/questionnaires/{id:guid}/proposals"), Requires(Permission.AnswerQuestionnaires)]
public sealed class ProposalsController(ProposalDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>A section of them, each with where it came from and why it is thought alike.</summary>
    [HttpGet, StatementBudget(6)]
    public async Task<IActionResult> Index(Guid id, string? section, string? q, int from, CancellationToken stop) => await PageAsync(id, (section, q, from), stop) is { } page ? View(page) : NotFound();

    /// <summary>Previews what would be entered into a section.</summary>
    [HttpGet("new"), StatementBudget(6)]
    public async Task<IActionResult> New(Guid id, string? section, CancellationToken stop) => await PageAsync(id, (section, null, 0), stop) is { } page ? View(page) : NotFound();

    /// <summary>Enters what was chosen, as answers.</summary>
    [HttpPost, StatementBudget(9, Again = 6)]
    public async Task<IActionResult> Create(Guid id, PicksForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return await PageAsync(id, (form.Section, null, 0), stop) is { } page ? this.Again("New", page) : NotFound();
        var picks = form.Named();
        try
        {
            if (await desk.TakeAsync(id, picks, here.UserId, stop) is not { } taken) return NotFound();
            this.Say($"{FigureWords.Of(taken, "answer")} entered from the library.{(taken == picks.Count ? "" : $" {FigureWords.Of(picks.Count - taken, "question")} had an answer by then, which stands.")}");
            return Redirect(form.Edit ? $"{At(id)}?view=focus&q={Uri.EscapeDataString(picks[0].Question)}" : form.Onward(At(id)));
        }
        catch (Refused refused) when (refused.Refusal == LibraryRefusals.NotOffered) { return await MovedAsync(id, form.Section, refused, stop); }
    }

    private async Task<IActionResult> MovedAsync(Guid id, string? section, Refused refused, CancellationToken stop)
    {
        return await PageAsync(id, (section, null, 0), stop) is { } page ? this.Again("Index", page, refused) : NotFound();
    }

    private string At(Guid id) => $"/o/{here.Slug}/questionnaires/{id}";

    private async Task<ProposalsPage?> PageAsync(Guid id, (string? Section, string? Question, int From) asked, CancellationToken stop) =>
        await desk.FindAsync(id, stop) is { } found ? ProposalsPage.Of(found, asked, At(id), clock.Today()) : null;
}
