using Governance.Data;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Obligations;

/// <summary>What vendors owe this buyer.</summary>
[Route("o/{org}/obligations"), Requires(Permission.ViewPortfolio)]
public sealed class ObligationsController(GovernanceDb db, TimeProvider clock) : Controller
{
    private DateOnly Today => clock.Today();

    /// <summary>Lists what is still owed, or what was met, by date.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(bool met, string? after, CancellationToken stop)
    {
        var page = await db.Set<Obligation>().AsNoTracking().Where(o => (o.MetAt != null) == met).After(DueCursor.Read(after)).Rows(db).ToPageAsync(stop);
        return View(new ObligationsPage(page.Rows, page.Next(o => new DueCursor(o.Obligation.DueOn, o.Obligation.Id.Value).ToString()), met, Today));
    }

    /// <summary>One of them, with its proofs.</summary>
    [HttpGet("{id:guid}"), StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await db.PageAsync(new ObligationId(id), Today, stop) is { } page ? View(page) : NotFound();
}
