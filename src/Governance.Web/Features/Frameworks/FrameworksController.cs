using Governance.Data;
using Governance.Domain.Catalogs;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Frameworks;

/// <summary>The frameworks that questions test; vendors read them, too, to see what good looks like.</summary>
[Route("o/{org}/frameworks"), Requires(Permission.ViewOrganization)]
public sealed class FrameworksController(GovernanceDb db) : Controller
{
    private const int Most = 200;

    /// <summary>Lists them by title.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(CancellationToken stop) =>
        View(await db.Set<PublishedFramework>().AsNoTracking().OrderBy(f => f.Title).ThenByDescending(f => f.PublishedAt)
            .Select(f => new FrameworkRow(f.Key, f.Version, f.Title, f.Controls, f.PublishedAt)).Take(Most).ToListAsync(stop));

    /// <summary>Shows the families of one, and the controls of one family.</summary>
    [HttpGet("{key}/{version}"), StatementBudget(1)]
    public async Task<IActionResult> Show(string key, string version, string? family, CancellationToken stop)
    {
        var published = await db.Set<PublishedFramework>().AsNoTracking().SingleOrDefaultAsync(f => f.Key == key && f.Version == version, stop);
        if (published?.Read() is not { } framework) return NotFound();
        var shown = family is null ? framework.Families[0] : framework.Families.FirstOrDefault(f => string.Equals(f.Id, family, StringComparison.Ordinal));
        return shown is null ? NotFound() : View(new FrameworkPage(framework, shown));
    }
}
