using Governance.Data;
using Governance.Data.Committee;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Decisions;

/// <summary>The second line gives its opinion.</summary>
[Route("o/{org}/assessments/{id:guid}/opinions"), Requires(Permission.GiveOpinion)]
public sealed class OpinionsController(GovernanceDb db, CommitteeDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Shows the recommendation, and asks whether the second line agrees.</summary>
    [HttpGet("new"), StatementBudget(7)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await desk.PaperAsync(new AssessmentId(id), stop) is { } paper ? View(new OpinionPage(await db.PageAsync(paper, stop), new())) : NotFound();

    /// <summary>Gives it.</summary>
    [HttpPost, StatementBudget(10)]
    public async Task<IActionResult> Create(Guid id, OpinionForm form, CancellationToken stop)
    {
        if (await desk.PaperAsync(new AssessmentId(id), stop) is not { } paper) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", new OpinionPage(await db.PageAsync(paper, stop), form));
        db.Add(SecondOpinion.Give(paper.StillAsks(form.Recommendation), form.Agrees!.Value, form.Reasons, here.UserId, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        this.Say("Your opinion is recorded. The committee decides next.");
        return Redirect($"/o/{here.Slug}/assessments/{id}/decision");
    }
}
