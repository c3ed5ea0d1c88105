using Governance.Data.AnswerLibrary;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>Keeping answers of a submitted questionnaire in the library.</summary>
[Route("o/{org}/questionnaires/{id:guid}/kept-answers"), Requires(Permission.SubmitQuestionnaires)]
public sealed class KeptAnswersController(LibraryDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Shows what can be kept, section by section.</summary>
    [HttpGet("new"), StatementBudget(4)]
    public async Task<IActionResult> New(Guid id, string? section, CancellationToken stop) => await PageAsync(id, section, stop) is { } page ? View(page) : NotFound();

    /// <summary>Keeps what is ticked.</summary>
    [HttpPost, StatementBudget(6, Again = 4)]
    public async Task<IActionResult> Create(Guid id, KeptForm form, string? section, CancellationToken stop)
    {
        if (!ModelState.IsValid) return await PageAsync(id, section, stop) is { } page ? this.Again("New", page) : NotFound();
        try
        {
            if (await desk.KeepAsync(id, form.Questions!, here.UserId, stop) is not { } kept) return NotFound();
            this.Say($"{FigureWords.Of(kept, "answer is", "answers are")} in the library, and proposed where the like is asked.");
            return Redirect($"{At(id)}/kept-answers/new?section={Uri.EscapeDataString(section ?? "")}");
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", await PageAsync(id, section, stop), refused); }
    }

    private string At(Guid id) => $"/o/{here.Slug}/questionnaires/{id}";

    private async Task<KeptAnswersPage?> PageAsync(Guid id, string? section, CancellationToken stop) =>
        await desk.OfAsync(id, stop) is { } keepable ? KeptAnswersPage.Of(keepable, section, At(id)) : null;
}
