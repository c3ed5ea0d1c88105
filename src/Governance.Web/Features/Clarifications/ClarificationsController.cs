using Governance.Data;
using Governance.Data.Clarifications;
using Governance.Domain;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Clarifications;

/// <summary>What buyer and vendor alike do with clarifications, each from its own side.</summary>
public abstract class ClarificationsController(ClarificationDesk desk, GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>Whose addresses the side has.</summary>
    protected string Root => $"/o/{here.Slug}";

    /// <summary>Where the sides are read.</summary>
    protected GovernanceDb Db => db;

    /// <summary>Whether the reader may ask and answer.</summary>
    protected abstract bool Writes { get; }

    /// <summary>The page of threads, about all of it or about one question.</summary>
    protected async Task<IActionResult> ThreadsAsync(ClarificationSide? side, string? question, string? after, CancellationToken stop) =>
        side is null ? NotFound() : View("~/Features/Clarifications/Index.cshtml", await PageAsync(side, question, after, stop));

    /// <summary>The page of a new question.</summary>
    protected IActionResult Asking(ClarificationSide? side, string? question) =>
        side is null ? NotFound() : View("~/Features/Clarifications/New.cshtml", new NewClarificationPage(side, new(question)));

    /// <summary>Asks, or goes on in a thread.</summary>
    protected async Task<IActionResult> SayAsync(ClarificationSide? side, ClarificationForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (side is null) return NotFound();
        if (!ModelState.IsValid) return await AgainAsync(side, form, refused: null, stop);
        try
        {
            if (form.Thread is null) await desk.AskAsync(side.Subject, form.Question, form.Text, form.Label, here.UserId, stop);
            else if (!await desk.ReplyAsync(side.Subject, new(form.Thread.Value), form.Answers, (form.Text, form.Label), here.UserId, stop)) return NotFound();
        }
        // what was typed is not lost where a colleague was quicker
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input || form.Thread is not null) { return await AgainAsync(side, form, refused, stop); }
        this.Say(form.Answers ? $"Answered. {side.Other} has been told." : $"Asked. {side.Other} has been told.");
        return Redirect(side.Own + "/clarifications");
    }

    private async Task<IActionResult> AgainAsync(ClarificationSide side, ClarificationForm form, Refused? refused, CancellationToken stop)
    {
        var (view, page) = form.Thread is null
            ? ("~/Features/Clarifications/New.cshtml", (object)new NewClarificationPage(side, form))
            : ("~/Features/Clarifications/Index.cshtml", await PageAsync(side, form.Question, after: null, stop, form.Thread) with { Typed = form });
        return refused is null ? this.Again(view, page) : this.Again(view, page, refused, nameof(form.Question));
    }

    private Task<ClarificationsPage> PageAsync(ClarificationSide side, string? question, string? after, CancellationToken stop, Guid? thread = null) =>
        ClarificationsPage.OfAsync(db, side, (question, thread), after, Writes, stop);
}
