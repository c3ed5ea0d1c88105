using Governance.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.SigningKeys;

/// <summary>The public halves of the keys that seal scorecards, retired ones too, as a set of JSON Web Keys (RFC 7517).</summary>
[Route(".well-known/governance-keys.json"), AllowAnonymous]
public sealed class SigningKeysController(Data.Scorecards.SigningKeys keys) : Controller
{
    /// <summary>Lists them.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(CancellationToken stop) => Json(await keys.PublicAsync(stop));
}
