using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Reviews;

/// <summary>The review of an assessment: its queue, and one question with all that is needed to judge it.</summary>
[Route("o/{org}/assessments/{id:guid}/review"), Requires(Permission.ViewPortfolio)]
public sealed class ReviewsController(GovernanceDb db) : Controller
{
    /// <summary>Lists the questions: those to decide, and once the review is closed, all.</summary>
    [HttpGet, StatementBudget(6)]
    public async Task<IActionResult> Index(Guid id, ReviewFilter? show, string? judged, CancellationToken stop) =>
        await db.ReviewAsync(new AssessmentId(id), show, stop) is { } page
            ? View(page with { Judged = page.Raised.Unraised(page.Facts, judged), LastTime = await db.LastTimeAsync(page.Facts.Assessment, question: null, stop) }) : NotFound();

    /// <summary>One question: answer, evidence, guidance, and the judgement.</summary>
    [HttpGet("{question}"), StatementBudget(9)]
    public async Task<IActionResult> Show(Guid id, string question, string? judged, CancellationToken stop) =>
        await db.QuestionAsync(new AssessmentId(id), question, stop) is { } page ? View("Question", page with { Judged = page.Raised.Unraised(page.Facts, judged) }) : NotFound();
}
