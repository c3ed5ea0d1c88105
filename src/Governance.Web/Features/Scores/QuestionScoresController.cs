using Governance.Data;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Scores;

/// <summary>How one question is scored: answer, evidence, reviewer and formula.</summary>
[Route("o/{org}/assessments/{id:guid}/score/{question}"), Requires(Permission.ViewPortfolio)]
public sealed class QuestionScoresController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>The formula with its numbers.</summary>
    [HttpGet, StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, string question, CancellationToken stop) =>
        await db.QuestionScoreAsync(new AssessmentId(id), question, clock.Today(), stop) is { } page ? View(page) : NotFound();
}
