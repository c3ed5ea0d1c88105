using Governance.Data;
using Governance.Data.Clarifications;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Clarifications;

/// <summary>The buyer answers what the vendor asks about a questionnaire, and asks in turn.</summary>
[Route("o/{org}/assessments/{id:guid}/clarifications")]
public sealed class AssessmentClarificationsController(ClarificationDesk desk, GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>What was asked and answered, about all of it or about one question.</summary>
    [HttpGet, Requires(Permission.ViewPortfolio), StatementBudget(4)]
    public async Task<IActionResult> Index(Guid id, string? question, string? after, CancellationToken stop) =>
        await SideAsync(id, stop) is { } side ? View("~/Features/Clarifications/Index.cshtml", await PageAsync(side, question, after, stop)) : NotFound();

    /// <summary>A new question to the vendor.</summary>
    [HttpGet("new"), Requires(Permission.SendAssessments), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, string? question, CancellationToken stop) =>
        await SideAsync(id, stop) is { } side ? View("~/Features/Clarifications/New.cshtml", new NewClarificationPage(side, new(question))) : NotFound();

    /// <summary>Asks, or goes on in a thread: asks on, or answers.</summary>
    [HttpPost, Requires(Permission.SendAssessments), SendsMail, StatementBudget(24)]
    public async Task<IActionResult> Create(Guid id, ClarificationForm form, CancellationToken stop)
    {
        if (await SideAsync(id, stop) is not { } side) return NotFound();
        if (!ModelState.IsValid) return await AgainAsync(side, form, stop);
        try
        {
            if (form.Thread is null) await desk.AskAsync(side.Subject, form.Question, form.Text, form.Label, here.UserId, stop);
            else if (!await desk.ReplyAsync(side.Subject, new(form.Thread.Value), form.Answers, (form.Text, form.Label), here.UserId, stop)) return NotFound();
        }
        // what was typed is not lost where a colleague was quicker
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input || form.Thread is not null) { return await AgainAsync(side, form, stop, refused); }
        this.Say(form.Answers ? $"Answered. {side.Other} has been told." : $"Asked. {side.Other} has been told.");
        return Redirect(side.Own + "/clarifications");
    }

    private async Task<IActionResult> AgainAsync(ClarificationSide side, ClarificationForm form, CancellationToken stop, Refused? refused = null)
    {
        if (refused is not null) ModelState.AddModelError(nameof(form.Question), refused.Refusal.Sentence);
        var again = form.Thread is null
            ? this.Again("~/Features/Clarifications/New.cshtml", new NewClarificationPage(side, form))
            : this.Again("~/Features/Clarifications/Index.cshtml", await PageAsync(side, form.Question, after: null, stop, form.Thread) with { Typed = form });
        if (refused is { Refusal.Kind: not RefusalKind.Input }) Response.StatusCode = StatusCodes.Status409Conflict;
        return again;
    }

    private Task<ClarificationsPage> PageAsync(ClarificationSide side, string? question, string? after, CancellationToken stop, Guid? thread = null) =>
        ClarificationsPage.OfAsync(db, side, (question, thread), after, here.Allows(Permission.SendAssessments), stop);

    private Task<ClarificationSide?> SideAsync(Guid id, CancellationToken stop) => ClarificationSide.OfBuyerAsync(db, $"/o/{here.Slug}", id, stop);
}
