using Governance.Data;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Engagements;

/// <summary>Works out a risk while the factors are being rated; nothing is stored.</summary>
[Route("o/{org}/engagements/risk"), Requires(Permission.ManageEngagements)]
public sealed class RisksController(GovernanceDb db) : Controller
{
    /// <summary>The inherent risk, the tier and the sentence that says why.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(RatedFactors rated, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(rated);
        Response.Headers.Vary = "HX-Request";
        var critical = rated.FunctionId is { } id && await db.Set<Function>().AnyAsync(f => f.Id == new FunctionId(id) && f.CriticalOrImportant, stop);
        var rating = rated.Factors is { } factors ? InherentRating.Of(factors, critical) : null;
        return Request.Headers.ContainsKey("HX-Request") ? PartialView("_Rating", rating) : View(new RiskPage(rating));
    }
}
