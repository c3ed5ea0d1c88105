using Governance.Data;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Undertakings;

/// <summary>What this vendor owes its buyers after findings and under their decisions.</summary>
[Route("o/{org}/undertakings"), Requires(Permission.ViewQuestionnaires)]
public sealed class UndertakingsController(GovernanceDb db, TimeProvider clock) : Controller
{
    private const int PageSize = 100;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Lists what is owed, by date; what was met comes last.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(int page, CancellationToken stop)
    {
        var rows = await db.Set<Undertaking>().AsNoTracking().OrderBy(u => u.MetAt != null).ThenBy(u => u.DueOn).ThenBy(u => u.Id)
            .Skip(Math.Clamp(page, 0, 1000) * PageSize).Take(PageSize).ToListAsync(stop);
        return View(new UndertakingsPage(rows, Today));
    }

    /// <summary>One of them, and how to prove that it is met.</summary>
    [HttpGet("{id:guid}"), StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop)
    {
        var key = new ObligationId(id);
        return await db.Set<Undertaking>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == key, stop) is { } undertaking ? View(new UndertakingPage(undertaking, Today, new())) : NotFound();
    }
}
