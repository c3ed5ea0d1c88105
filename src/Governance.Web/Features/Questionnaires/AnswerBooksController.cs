using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;
using Governance.Formats.AnswerBooks;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A questionnaire with its answers as a workbook to fill in elsewhere.</summary>
[Route("o/{org}/questionnaires/{id:guid}/workbook"), Requires(Permission.ViewQuestionnaires)]
public sealed class AnswerBooksController(AnswerDesk desk, TimeProvider clock) : Controller
{
    /// <summary>Downloads it.</summary>
    [HttpGet, StatementBudget(4)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop)
    {
        if (await desk.OpenAsync(id, stop) is not { } open) return NotFound();
        var attached = open.Documents.SelectMany(group => group.Select(document => (group.Key, document.Title))).ToLookup(pair => pair.Key, pair => pair.Title, StringComparer.Ordinal);
        using var file = new MemoryStream();
        AnswerBook.Write(new(open.Questionnaire, open.Sheet, attached, clock.GetUtcNow()), file);
        return File(file.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{open.Questionnaire.Reference}.xlsx");
    }
}
