using Governance.Data;
using Governance.Data.Scores;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Reviews;

/// <summary>Queries on questions: drafted one by one, sent together.</summary>
[Route("o/{org}/assessments/{id:guid}/queries"), Requires(Permission.ReviewAnswers)]
public sealed class QueriesController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Drafts a query, or words its draft anew. Where a colleague did so since the page was opened, both wordings are shown and nothing is changed.</summary>
    [HttpPost, StatementBudget(24)]
    public async Task<IActionResult> Create(Guid id, QueryForm form, CancellationToken stop)
    {
        var key = new AssessmentId(id);
        if (!ModelState.IsValid) return await db.QuestionAsync(key, form.Question, stop) is { } page ? this.Again("Question", page with { Asked = form }) : NotFound();
        // held until the end, so that a question has one draft also where two people write at once
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.LockFactsAsync(key, stop) is not { Facts: var facts }) return NotFound();
        facts.Assessment.MustBeUnderReview();
        var draft = await db.Set<Query>().FirstOrDefaultAsync(q => q.AssessmentId == key && q.Question == form.Question && q.SentAt == null, stop);
        if (!form.Saw(draft)) return await OvertakenAsync(key, form, draft, stop);
        if (draft is not null) draft.Reword(form.Text);
        else db.Add(Query.Draft(facts.AnswerTo(form.Question), [], form.Text, here.UserId, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"The query on {form.Question} is drafted. It goes out when you return questions.");
        return Redirect($"/o/{here.Slug}/assessments/{id}/review/{facts.NextOpen(form.Question)}".TrimEnd('/'));
    }

    /// <summary>Takes a draft back.</summary>
    [HttpPost("{query:guid}/withdrawal"), StatementBudget(5)]
    public async Task<IActionResult> Destroy(Guid id, Guid query, CancellationToken stop)
    {
        var (key, own) = (new AssessmentId(id), new QueryId(query));
        if (await db.Set<Query>().FirstOrDefaultAsync(q => q.AssessmentId == key && q.Id == own, stop) is not { } draft) return NotFound();
        draft.Withdraw();
        db.Remove(draft);
        await db.SaveChangesAsync(stop);
        this.Say($"The query on {draft.Question} is taken back.");
        return Redirect($"/o/{here.Slug}/assessments/{id}/returns/new");
    }

    // the page as it stands, with what was typed over the draft that stands now: sending it again is a choice
    private async Task<IActionResult> OvertakenAsync(AssessmentId id, QueryForm form, Query? draft, CancellationToken stop)
    {
        if (await db.QuestionAsync(id, form.Question, stop) is not { } page) return NotFound();
        ModelState.Clear();
        return this.AsForm(StatusCodes.Status409Conflict).View("Question", page with { Overtaken = true, Asked = QueryForm.Of(form.Question, draft) with { Text = form.Text } });
    }
}
