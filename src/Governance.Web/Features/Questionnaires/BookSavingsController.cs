using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Saves what a workbook says: all that the dry run showed, or nothing.</summary>
[Route("o/{org}/questionnaires/{id:guid}/workbook/savings"), Requires(Permission.AnswerQuestionnaires)]
public sealed class BookSavingsController(AnswerBookDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Lays it beside the answers as they are now, and saves it where that is still what was shown.</summary>
    [HttpPost, StatementBudget(30)]
    public async Task<IActionResult> Create(Guid id, BookSavingForm form, CancellationToken stop)
    {
        if (await desk.SaveAsync(id, form.Read(), form.Seen, form.TakesFile, here.UserId, stop) is not { } saved) return NotFound();
        this.Say($"{FigureWords.Of(saved, "answer is", "answers are")} saved from the workbook. Nothing is submitted yet.");
        return Redirect(Visit.Of(here, id).Own);
    }
}
