using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Governance.Web.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>The dry run of a questionnaire as a file: all its lines, or those of one outcome, such as what is left out.</summary>
[Route("o/{org}/questionnaire-imports/{id:guid}/export"), Requires(Permission.ManageTemplates)]
public sealed class QuestionnaireImportExportsController(GovernanceDb db) : Controller
{
    private static readonly TableOf<DryRunLine> Table = new(
        "questionnaire-lines",
        (new("Place", 24), (table, line) => table.Write(line.Place)),
        (new("Outcome", 14), (table, line) => table.Write(line.Outcome.Word())),
        (new("Section", 30), (table, line) => table.Write(line.Section)),
        (new("Question", 80), (table, line) => table.Write(line.Text)),
        (new("Becomes", 80), (table, line) => table.Write(line.Becomes)));

    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Show(Guid id, DryRunOutcome? only, TableFormat format, CancellationToken stop) =>
        await db.Set<QuestionnaireImport>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == new QuestionnaireImportId(id), stop) is { } import
            ? Table.Download((await db.WithControlsAsync(import.Read(), stop)).Read.Lines().Where(line => only is null || line.Outcome == only).ToAsyncEnumerable(), format)
            : NotFound();
}
