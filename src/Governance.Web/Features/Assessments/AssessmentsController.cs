using Governance.Data;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>The assessments of a buyer.</summary>
[Route("o/{org}/assessments"), Requires(Permission.ViewPortfolio)]
public sealed class AssessmentsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Lists them by due date.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Index(string? q, AssessmentFilter state, Guid? engagement, Guid? vendor, string? after, CancellationToken stop)
    {
        var assessments = db.Set<Assessment>().AsNoTracking().In(state).About(engagement, vendor);
        if (DueCursor.Read(after) is { } from) assessments = assessments.Where(a => a.DueOn > from.On || (a.DueOn == from.On && ((Guid)(object)a.Id).CompareTo(from.Id) > 0));
        var page = await assessments.Rows(db, q, clock.Today()).ToPageAsync(stop);
        var next = page.Next(a => new DueCursor(a.Assessment.DueOn, a.Assessment.Id.Value).ToString());
        return View(new AssessmentsPage(page.Rows, next, q, state));
    }

    /// <summary>One of them: what was sent, what the vendor said, and what can be done.</summary>
    [HttpGet("{id:guid}"), StatementBudget(6)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await db.PageAsync(new AssessmentId(id), clock.Today(), stop) is { } page ? View(page with { Acts = await db.ActsAsync(page.Assessment.Id, stop), Baseline = await db.BaselineAsync(page.Assessment.Id, stop) }) : NotFound();
}
