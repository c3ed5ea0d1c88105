using Governance.Data;
using Governance.Data.Committee;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Decisions;

/// <summary>What is asked of the committee, and what it decided.</summary>
[Requires(Permission.ViewPortfolio)]
public sealed class DecisionsController(GovernanceDb db, CommitteeDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Lists the decisions that are asked, the longest first, and those that were made, the latest first; where the address names a vendor or an engagement, those that were made on it.</summary>
    [HttpGet("o/{org}/decisions"), StatementBudget(2)]
    public async Task<IActionResult> Index(Guid? vendor, Guid? engagement, string? after, CancellationToken stop)
    {
        var narrows = vendor is not null || engagement is not null;
        var page = await db.Set<CommitteeDecision>().AsNoTracking().About(db, vendor, engagement).Where(d => after == null || string.Compare(d.Reference, after) < 0).Rows(db).ToPageAsync(stop);
        var asked = after is null && !narrows ? await db.Asked().ToPageAsync(stop) : null;
        return View(new DecisionsPage(asked, clock.Today(), page.Rows, page.Next(d => d.Reference), narrows));
    }

    /// <summary>One of them, with what it relied on.</summary>
    [HttpGet("o/{org}/decisions/{id:guid}"), StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await db.DecisionAsync(new CommitteeDecisionId(id), stop) is { } page ? View(page) : NotFound();

    /// <summary>Asks for the outcome, the reasons and the conditions.</summary>
    [HttpGet("o/{org}/assessments/{id:guid}/decision/new"), Requires(Permission.Decide), StepUp, StatementBudget(9)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await desk.PaperAsync(new AssessmentId(id), stop) is { } paper ? View(await PageAsync(new(), paper, stop)) : NotFound();

    /// <summary>Decides, makes an obligation of each condition, and tells the vendor the outcome and its own conditions.</summary>
    [HttpPost("o/{org}/assessments/{id:guid}/decision"), Requires(Permission.Decide), StepUp("Record the decision and tell the vendor"), StatementBudget(30)]
    public async Task<IActionResult> Create(Guid id, DecideForm form, CancellationToken stop)
    {
        if (await desk.PaperAsync(new AssessmentId(id), stop) is not { } paper) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", await PageAsync(form, paper, stop));
        try
        {
            var decision = await desk.DecideAsync(paper.StillAt(form.Stand), form.Words(), here.UserId, stop);
            this.Say(paper.Assessment.IsAssessorsOwn ? $"{decision.Reference} is recorded. The vendor is told nothing." : $"{decision.Reference} is recorded. The vendor is told the outcome{(decision.Conditions.Count > 0 ? " and the conditions that are its own" : "")}, and nothing else.");
            return Redirect($"/o/{here.Slug}/decisions/{decision.Id.Value}");
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input)
        {
            return this.Again("New", await PageAsync(form, paper, stop), refused, nameof(form.Conditions));
        }
    }

    private async Task<DecidePage> PageAsync(DecideForm form, CommitteePaper paper, CancellationToken stop) =>
        form.On(await db.PageAsync(paper, stop), [.. (await db.ColleaguesAsync(stop)).Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName))], await db.OpinionsOfAsync(here.UserId, paper.Assessment.Id, stop));
}
