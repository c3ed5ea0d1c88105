using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What the vendor's people say to each other at a question; it never crosses.</summary>
[Route("o/{org}/questionnaires/{id:guid}/answers/{question}/comments")]
public sealed class CommentsController(CommentDesk desk, AnswerDesk answers, GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>All of them, the latest first.</summary>
    [HttpGet, Requires(Permission.ViewQuestionnaires), StatementBudget(2)]
    public async Task<IActionResult> Index(Guid id, string question, string? after, CancellationToken stop) =>
        await PageAsync(id, question, after, new(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Adds one.</summary>
    [HttpPost, Requires(Permission.AnswerQuestionnaires), StatementBudget(8)]
    public async Task<IActionResult> Create(Guid id, string question, CommentForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return await PageAsync(id, question, after: null, form, stop) is { } page ? this.Again("Index", page) : NotFound();
        return await desk.WriteAsync(id, question, form.Text, form.Label, here.UserId, stop) ? Redirect($"{Visit.Of(here, id).Own}?view=focus&q={Uri.EscapeDataString(question)}#comments") : NotFound();
    }

    private async Task<CommentsPage?> PageAsync(Guid id, string question, string? after, CommentForm form, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open || open.Sheet.Document.Question(question) is not { } asked) return null;
        var page = await CommentDesk.Of(db, open.Questionnaire.Id, question, InstantCursor.Read(after)).ToPageAsync(stop);
        return new(open, asked, Visit.Of(here, id).Own, page.Rows, page.Next(c => InstantCursor.Write(c.Comment.At)), form);
    }
}
