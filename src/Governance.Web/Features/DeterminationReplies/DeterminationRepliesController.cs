using Governance.Data;
using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.DeterminationReplies;

/// <summary>The vendor's answer to a determination.</summary>
[Route("o/{org}/questionnaires/{id:guid}/determinations/{determination:guid}/reply"), Requires(Permission.ManageQuestionnaires)]
public sealed class DeterminationRepliesController(GovernanceDb db, Exchange exchange, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Shows the determination, and asks for the answer.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New(Guid id, Guid determination, CancellationToken stop) =>
        await db.ReplyAsync(new QuestionnaireId(id), new DeterminationId(determination), new(), stop) is { } page ? View("New", page) : NotFound();

    /// <summary>Answers it; the buyer sees the words beside its judgement.</summary>
    [HttpPost, StatementBudget(18)]
    public async Task<IActionResult> Create(Guid id, Guid determination, ReplyForm form, CancellationToken stop)
    {
        if (await db.ReplyAsync(new QuestionnaireId(id), new DeterminationId(determination), form, stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        var (own, now) = (page.Determination, clock.GetUtcNow());
        own.Answer(form.Text, here.UserId, now);
        await exchange.SendAsync(own.Buyer, new DeterminationAnswered(own.AssessmentId, own.Id, own.Question, own.Reply!), now, stop);
        this.Say($"Your answer stands beside the determination of “{page.Question}”");
        return Redirect($"/o/{here.Slug}/questionnaires/{id}/determinations");
    }
}
