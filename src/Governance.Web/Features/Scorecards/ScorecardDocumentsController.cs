using System.Text;
using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Scorecards;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Scorecards;

/// <summary>A scorecard as JSON: the input that gives its figures again, the result, and the seal.</summary>
[Route("o/{org}/scorecards/{id:guid}/document"), Requires(Permission.ExportScorecards)]
public sealed class ScorecardDocumentsController(GovernanceDb db) : Controller
{
    /// <summary>Downloads it.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) => await db.FindAsync(new ScorecardId(id), stop) is { } scorecard
        ? File(Encoding.UTF8.GetBytes(scorecard.ToFile()), "application/json", $"{scorecard.Reference}.json")
        : NotFound();
}
