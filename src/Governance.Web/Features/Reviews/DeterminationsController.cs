using Governance.Data;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Reviews;

/// <summary>Judging a question.</summary>
[Route("o/{org}/assessments/{id:guid}/determinations")]
public sealed class DeterminationsController(GovernanceDb db, ReviewDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Those below Satisfied, whether the vendor knows them, and what it answered.</summary>
    [HttpGet, Requires(Permission.ViewPortfolio), StatementBudget(4)]
    public async Task<IActionResult> Index(Guid id, CancellationToken stop) =>
        await db.DeterminationsAsync(new AssessmentId(id), stop) is { } page ? View(page) : NotFound();

    /// <summary>Judges, and goes on to the next open question.</summary>
    [HttpPost, Requires(Permission.ReviewAnswers), StatementBudget(10)]
    public async Task<IActionResult> Create(Guid id, DeterminationForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, form, stop);
        try
        {
            var judged = await desk.JudgeAsync(new(id), (facts, now) => facts.StillAt(form.Submission).Determine(form.Question, form.Status!.Value, form.Reason, form.Seen, here.UserId, now), stop);
            if (judged is null) return NotFound();
            this.Say($"{form.Question} is {form.Status!.Value.Sentence()}.");
            // the next page offers the finding that a short judgement proposes
            return Redirect($"/o/{here.Slug}/assessments/{id}/review/{judged.NextOpen(form.Question)}".TrimEnd('/') + (form.Status is DeterminationStatus.Satisfied ? "" : $"?judged={Uri.EscapeDataString(form.Question)}"));
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input)
        {
            ModelState.AddModelError(nameof(form.Reason), refused.Refusal.Sentence);
            return await AgainAsync(id, form, stop);
        }
    }

    private async Task<IActionResult> AgainAsync(Guid id, DeterminationForm form, CancellationToken stop) =>
        await db.QuestionAsync(new AssessmentId(id), form.Question, stop) is { } page ? this.Again("Question", page with { Typed = form }) : NotFound();
}
