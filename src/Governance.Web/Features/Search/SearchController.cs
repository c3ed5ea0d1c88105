using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Search;

/// <summary>Finds records by words, for the palette: what the person may see in its list, and nothing else.</summary>
[Route("o/{org}/search"), Requires(Permission.ViewOrganization)]
public sealed class SearchController(GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>Shortest words that are looked for, in characters: fewer are in nearly everything.</summary>
    public const int Shortest = 2;

    /// <summary>The first few of each kind, as JSON.</summary>
    [HttpGet, StatementBudget(5)]
    public async Task<IActionResult> Index(string? q, CancellationToken stop) => Json(q?.Trim() is { Length: >= Shortest } words ? await db.FoundAsync(here, words, stop) : []);
}
