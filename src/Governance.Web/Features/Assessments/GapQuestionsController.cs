using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Assessments;

/// <summary>A gap questionnaire, question by question.</summary>
[Route("o/{org}/assessments/{id:guid}/gap-questions"), Requires(Permission.ViewPortfolio)]
public sealed class GapQuestionsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Why each question is asked, and how it stands today.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Index(Guid id, CancellationToken stop) =>
        await db.GapResultsAsync(new(id), clock.Today(), stop) is { } page ? View(page) : NotFound();
}
