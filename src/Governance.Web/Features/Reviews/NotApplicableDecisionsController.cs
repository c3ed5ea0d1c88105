using Governance.Data.Scores;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Reviews;

/// <summary>Accepting that a question does not apply.</summary>
[Route("o/{org}/assessments/{id:guid}/not-applicable-decisions"), Requires(Permission.ReviewAnswers)]
public sealed class NotApplicableDecisionsController(ReviewDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Accepts, as one of as many persons as it takes.</summary>
    [HttpPost, StatementBudget(3)]
    public async Task<IActionResult> Create(Guid id, NotApplicableForm form, CancellationToken stop)
    {
        var judged = await desk.JudgeAsync(new(id), (facts, now) => facts.StillAt(form.Submission).AcceptNotApplicable(form.Question, here.UserId, now), stop);
        if (judged is null) return NotFound();
        var left = judged.IsLeftOut(form.Question);
        this.Say(left ? $"{form.Question} is left out of the score." : $"{form.Question} is critical: a second person must accept it, too.");
        return Redirect($"/o/{here.Slug}/assessments/{id}/review/{(left ? judged.NextOpen(form.Question) : form.Question)}".TrimEnd('/'));
    }
}
