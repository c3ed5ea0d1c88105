using System.Text;
using Governance.Data.Questionnaires;
using Governance.Domain.Catalogs;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Everything of a questionnaire that is the vendor's own, to take home at any time.</summary>
[Route("o/{org}/questionnaires/{id:guid}/copy"), Requires(Permission.ViewQuestionnaires)]
public sealed class AnswerCopiesController(AnswerDesk desk) : Controller
{
    /// <summary>Downloads it as JSON.</summary>
    [HttpGet, StatementBudget(4)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await desk.OpenAsync(id, stop) is { } open
            ? File(Encoding.UTF8.GetBytes(DocumentJson.WriteIndented(AnswerCopy.Of(open))), "application/json", $"{open.Questionnaire.Reference}.json")
            : NotFound();
}
