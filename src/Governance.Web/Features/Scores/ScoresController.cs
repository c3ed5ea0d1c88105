using Governance.Data;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Scores;

/// <summary>The score of an assessment, taken apart.</summary>
[Route("o/{org}/assessments/{id:guid}/score"), Requires(Permission.ViewPortfolio)]
public sealed class ScoresController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>The figures as of today, what holds the band, and what they are made of.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await db.ScoreAsync(new AssessmentId(id), clock.Today(), stop) is { } page ? View(page) : NotFound();
}
