using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AnswerImports;

/// <summary>The dry run of an answered questionnaire as a file: all its lines, or those of one outcome.</summary>
[Route("o/{org}/answer-imports/{id:guid}/export"), Requires(Permission.SubmitQuestionnaires)]
public sealed class AnswerImportExportsController(GovernanceDb db) : Controller
{
    private static readonly TableOf<AnswerLine> Table = new(
        "answered-lines",
        (new("Place", 24), (table, line) => table.Write(line.Place)),
        (new("Outcome", 14), (table, line) => table.Write(line.Outcome.Word())),
        (new("Section", 30), (table, line) => table.Write(line.Section)),
        (new("Question", 80), (table, line) => table.Write(line.Asked?.Question.Text)),
        (new("Answer", 60), (table, line) => table.Write(line.Asked?.Answer)),
        (new("Comment", 60), (table, line) => table.Write(line.Asked?.Comment)),
        (new("Becomes", 60), (table, line) => table.Write(line.Why)));

    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, AnswerLineOutcome? only, TableFormat format, CancellationToken stop) =>
        await db.AnswerPlanAsync(id, stop) is { } plan ? Table.Download(plan.Lines.Where(line => only is null || line.Outcome == only).ToAsyncEnumerable(), format) : NotFound();
}
