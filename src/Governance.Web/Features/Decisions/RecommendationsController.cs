using Governance.Data;
using Governance.Data.Committee;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Decisions;

/// <summary>The first line recommends.</summary>
[Route("o/{org}/assessments/{id:guid}/recommendations"), Requires(Permission.Recommend)]
public sealed class RecommendationsController(GovernanceDb db, CommitteeDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Asks for the outcome and the reasons.</summary>
    [HttpGet("new"), StatementBudget(7)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await desk.PaperAsync(new AssessmentId(id), stop) is { } paper ? View(new RecommendationPage(await db.PageAsync(paper, stop), new())) : NotFound();

    /// <summary>Recommends; a later recommendation takes the place of an earlier one.</summary>
    [HttpPost, StatementBudget(10)]
    public async Task<IActionResult> Create(Guid id, RecommendationForm form, CancellationToken stop)
    {
        if (await desk.PaperAsync(new AssessmentId(id), stop) is not { } paper) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", new RecommendationPage(await db.PageAsync(paper, stop), form));
        db.Add(Recommendation.Give(paper.Assessment, form.Outcome!.Value, form.Reasons, here.UserId, clock.GetUtcNow(), form.Alternatives));
        await db.SaveChangesAsync(stop);
        this.Say("Your recommendation is recorded. The second line gives its opinion next.");
        return Redirect($"/o/{here.Slug}/assessments/{id}/decision");
    }
}
