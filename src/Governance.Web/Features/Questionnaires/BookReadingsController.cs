using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Organizations;
using Governance.Formats.AnswerBooks;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Reads a workbook that comes back, and shows cell by cell what it would change. Nothing is saved here.</summary>
[Route("o/{org}/questionnaires/{id:guid}/workbook/readings"), Requires(Permission.ViewQuestionnaires)]
public sealed class BookReadingsController(AnswerDesk desk, OrganizationContext here) : Controller
{
    private const string Page = "~/Features/Questionnaires/AnswerBooks/New.cshtml";

    /// <summary>Offers the workbook, and asks for it back.</summary>
    [HttpGet("new"), StatementBudget(4)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await desk.OpenAsync(id, stop) is { } open ? View(Page, Of(open, new())) : NotFound();

    /// <summary>The dry run.</summary>
    [HttpPost, Requires(Permission.AnswerQuestionnaires), StatementBudget(4)]
    public async Task<IActionResult> Create(Guid id, BookReadingForm form, CancellationToken stop)
    {
        if (await desk.OpenAsync(id, stop) is not { } open) return NotFound();
        if (!ModelState.IsValid) return this.Again(Page, Of(open, form));
        try
        {
            await using var content = form.File!.OpenReadStream();
            var rows = AnswerBookReader.Read(form.File.FileName, content, open.Questionnaire, open.Sheet.Document);
            return View("~/Features/Questionnaires/AnswerBooks/Show.cshtml", Of(open, form) with { Plan = AnswerBookPlan.Of(open.Questionnaire, open.Sheet, rows), LeftOut = rows.LeftOut });
        }
        catch (Refused refused) { return this.Again(Page, Of(open, form), refused, nameof(form.File)); }
    }

    private BookReadingPage Of(OpenQuestionnaire open, BookReadingForm form) => new(open, Visit.Of(here, open.Questionnaire.Id.Value), form);
}
