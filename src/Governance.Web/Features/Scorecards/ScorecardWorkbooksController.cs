using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Scorecards;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Scorecards;

/// <summary>A scorecard as a workbook.</summary>
[Route("o/{org}/scorecards/{id:guid}/workbook"), Requires(Permission.ExportScorecards)]
public sealed class ScorecardWorkbooksController(GovernanceDb db) : Controller
{
    /// <summary>Downloads it.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop)
    {
        if (await db.FindAsync(new ScorecardId(id), stop) is not { } scorecard) return NotFound();
        using var file = new MemoryStream();
        ScorecardWorkbook.Write(scorecard, file);
        return File(file.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{scorecard.Reference}.xlsx");
    }
}
