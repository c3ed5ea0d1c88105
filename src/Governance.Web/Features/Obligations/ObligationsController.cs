using Governance.Data;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Obligations;

/// <summary>What vendors owe this buyer.</summary>
[Route("o/{org}/obligations"), Requires(Permission.ViewPortfolio)]
public sealed class ObligationsController(GovernanceDb db, TimeProvider clock) : Controller
{
    private DateOnly Today => clock.Today();

    /// <summary>Lists them as the address asks; without a word, what is still owed, by date.</summary>
    [HttpGet, StatementBudget(3)]
    public async Task<IActionResult> Index(ObligationFilter filter, CancellationToken stop)
    {
        var page = await db.Rows(filter, Today).ToPageAsync(stop);
        var owners = (await db.ColleaguesAsync(stop)).Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName));
        return View(new ObligationsPage(filter, page.Rows, page.Next(o => o.Key.ToString()), [.. owners], await db.AboutAsync(filter, stop), Today));
    }

    /// <summary>One of them, with its proofs.</summary>
    [HttpGet("{id:guid}"), StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await db.PageAsync(new ObligationId(id), Today, stop) is { } page ? View(page) : NotFound();
}
