using Governance.Data;
using Governance.Data.Scorecards;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Scorecards;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Scorecards;

/// <summary>Sealed scorecards.</summary>
[Requires(Permission.ViewPortfolio)]
public sealed class ScorecardsController(GovernanceDb db, ScorecardDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Lists them, the latest first.</summary>
    [HttpGet("o/{org}/scorecards"), StatementBudget(1)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop)
    {
        var page = await db.Set<Scorecard>().AsNoTracking().Where(s => after == null || string.Compare(s.Reference, after) < 0).Rows(db).ToPageAsync(stop);
        return View(new ScorecardsPage(page.Rows, page.Next(s => s.Reference)));
    }

    /// <summary>One of them, to read and print.</summary>
    [HttpGet("o/{org}/scorecards/{id:guid}"), StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await db.FindAsync(new ScorecardId(id), stop) is { } scorecard ? View(new ScorecardPage(scorecard, ScorecardDocument.Read(scorecard.Json))) : NotFound();

    /// <summary>Makes one of the latest submission, as of today; or leads to that of today where nothing changed since.</summary>
    [HttpPost("o/{org}/assessments/{id:guid}/scorecards"), Requires(Permission.MakeScorecards), StepUp("Make a scorecard"), StatementBudget(20)]
    public async Task<IActionResult> Create(Guid id, CancellationToken stop)
    {
        if (await desk.MakeAsync(new AssessmentId(id), here.Organization.Name, here.UserId, here.PersonName, stop) is not { Scorecard: var scorecard, IsNew: var isNew }) return NotFound();
        this.Say(isNew ? $"{scorecard.Reference} is made and sealed." : $"Nothing changed since {scorecard.Reference} was made today, so it stands and no other is made.");
        return Redirect($"/o/{here.Slug}/scorecards/{scorecard.Id.Value}");
    }
}
