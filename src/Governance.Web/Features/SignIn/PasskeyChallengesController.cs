using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.SignIn;

/// <summary>What a browser needs before it can show a passkey.</summary>
[Route("sign-in/passkey/challenge"), AllowAnonymous, StatementBudget(0)]
public sealed class PasskeyChallengesController(PasskeyCeremony passkeys) : Controller
{
    /// <summary>A fresh challenge, for whoever comes.</summary>
    [HttpPost, EnableRateLimiting(SignInServices.TriesPerAddress)]
    public async Task<IActionResult> Create() => Content(await passkeys.AskAsync(user: null), "application/json");
}
