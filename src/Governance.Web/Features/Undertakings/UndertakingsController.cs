using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Undertakings;

/// <summary>What this vendor owes its buyers after findings and under their decisions.</summary>
[Route("o/{org}/undertakings"), Requires(Permission.ViewQuestionnaires)]
public sealed class UndertakingsController(GovernanceDb db, ProofDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    private DateOnly Today => clock.Today();

    /// <summary>Lists what is still owed, or what was met, by date.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(UndertakingFilter filter, CancellationToken stop)
    {
        var page = await db.Rows(filter).ToPageAsync(stop);
        return View(new UndertakingsPage(page.Rows, page.Next(row => new DueCursor(row.Undertaking.DueOn, row.Undertaking.Id.Value).ToString()), filter, Today));
    }

    /// <summary>One of them, and how to prove that it is met.</summary>
    [HttpGet("{id:guid}"), StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop)
    {
        if (await db.PageAsync(new ObligationId(id), Today, stop) is not { } page) return NotFound();
        return View(page.CanProve(here) ? page with { Choices = await desk.ChoicesAsync(page.Undertaking, here.Allows(Permission.GrantEvidence), stop) } : page);
    }
}
