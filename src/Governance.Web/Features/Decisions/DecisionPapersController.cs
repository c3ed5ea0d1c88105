using Governance.Data;
using Governance.Data.Committee;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Decisions;

/// <summary>The page that a committee has before it.</summary>
[Route("o/{org}/assessments/{id:guid}/decision"), Requires(Permission.ViewPortfolio)]
public sealed class DecisionPapersController(GovernanceDb db, CommitteeDesk desk) : Controller
{
    /// <summary>The decision asked, recommendation, opinion, scorecard and earlier decisions.</summary>
    [HttpGet, StatementBudget(7)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await desk.PaperAsync(new AssessmentId(id), stop) is { } paper ? View(await db.PageAsync(paper, stop)) : NotFound();
}
