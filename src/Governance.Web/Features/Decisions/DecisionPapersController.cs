using Governance.Data;
using Governance.Data.Committee;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Decisions;

/// <summary>The page that a committee has before it.</summary>
[Route("o/{org}/assessments/{id:guid}/decision"), Requires(Permission.ViewPortfolio)]
public sealed class DecisionPapersController(GovernanceDb db, CommitteeDesk desk, TimeProvider clock) : Controller
{
    /// <summary>The decision asked, recommendation, opinion, scorecard and earlier decisions; the position, what is unknown, what changed, and what else hangs on the vendor.</summary>
    [HttpGet, StatementBudget(14)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await desk.PaperAsync(new AssessmentId(id), stop) is { } paper ? View(await db.PositionAsync(await db.PageAsync(paper, stop), clock.Today(), stop)) : NotFound();
}
