using Governance.Data;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Reviews;

/// <summary>Judging a file once, for all questions that it serves.</summary>
[Route("o/{org}/assessments/{id:guid}/evidence-judgements"), Requires(Permission.ReviewAnswers)]
public sealed class EvidenceJudgementsController(GovernanceDb db, ReviewDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Asks what the file is and shows; filled in as it was judged before. Who has not opened it is led to it first.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, Guid revision, string? from, CancellationToken stop)
    {
        if (await db.JudgementAsync(new AssessmentId(id), new() { Revision = revision, From = from }, stop) is not { } page) return NotFound();
        var form = page.Before is { } before ? page.Form.After(before.Verdict) : page.Form;
        return View(page with { Form = form with { Questions = page.File.Questions, Seen = page.Before?.Ordinal ?? 0 } });
    }

    /// <summary>Judges it, and goes back to the question.</summary>
    [HttpPost, StatementBudget(3)]
    public async Task<IActionResult> Create(Guid id, EvidenceJudgementForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, form, stop);
        try
        {
            var judged = await desk.JudgeAsync(new(id), (facts, now) => facts.StillJudged(new(form.Revision), form.Seen).Judge(new(form.Revision), form.Verdict(), form.Questions!, here.UserId, now), stop);
            if (judged is null) return NotFound();
            this.Say(form.Questions is [_] ? "The file is judged for 1 question." : $"The file is judged once, for {form.Questions!.Count} questions.");
            return Redirect($"/o/{here.Slug}/assessments/{id}/review/{form.From}".TrimEnd('/'));
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input)
        {
            ModelState.AddModelError(refused.Refusal == ReviewRefusals.FileNotOpened ? "" : nameof(form.Dated), refused.Refusal.Sentence);
            return await AgainAsync(id, form, stop);
        }
    }

    private async Task<IActionResult> AgainAsync(Guid id, EvidenceJudgementForm form, CancellationToken stop) =>
        await db.JudgementAsync(new AssessmentId(id), form, stop) is { } page ? this.Again("New", page) : NotFound();
}
