using Governance.Data;
using Governance.Data.Scores;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Reviews;

/// <summary>Closing a review.</summary>
[Route("o/{org}/assessments/{id:guid}/closure"), Requires(Permission.ReviewAnswers)]
public sealed class ClosuresController(GovernanceDb db, DeterminationSharing sharing, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Says what closing does, and what is still open.</summary>
    [HttpGet("new"), StatementBudget(5)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await db.ReviewAsync(new AssessmentId(id), ReviewFilter.Open, stop) is { } review ? View(new ClosurePage(review, new(review.Facts.Assessment.Version))) : NotFound();

    /// <summary>Shares what the vendor is still owed, closes, and keeps the score, or, of a gap questionnaire, how many questions are proven.</summary>
    [HttpPost, StatementBudget(33)]
    public async Task<IActionResult> Create(Guid id, ClosureForm form, CancellationToken stop)
    {
        var (key, now) = (new AssessmentId(id), clock.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Set<Assessment>().FirstOrDefaultAsync(a => a.Id == key, stop) is not { } assessment) return NotFound();
        if (await db.LockFactsAsync(key, stop) is not { } locked) return NotFound();
        if (form.Version != assessment.Version) return this.Moved("New", new ClosurePage((await db.ReviewAsync(key, ReviewFilter.Open, stop))!, new(assessment.Version)));
        assessment.CloseReview(here.UserId, now);
        await sharing.ShareAsync(locked.Facts, now, stop);
        locked.Score.Keep(locked.Facts, DateOnly.FromDateTime(now.UtcDateTime));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"The review of {assessment.Reference} is closed.");
        return Redirect($"/o/{here.Slug}/assessments/{id}/{(assessment.IsGap ? "gap-questions" : "score")}");
    }
}
