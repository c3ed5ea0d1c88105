using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Originals;

/// <summary>The buyer's own file with the answers so far, to send back by the way it came.</summary>
[Route("o/{org}/questionnaires/{id:guid}/original/file"), Requires(Permission.ViewQuestionnaires)]
public sealed class OriginalFilesController(GovernanceDb db, AnswerDesk desk) : Controller
{
    /// <summary>The file.</summary>
    [HttpGet, StatementBudget(5)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await desk.OpenAsync(id, stop) is { } open && await db.UploadedAsync(id, stop) is { } original ? FilledOriginal.Of(original, original.Read(), open.Sheet).Download() : NotFound();
}
