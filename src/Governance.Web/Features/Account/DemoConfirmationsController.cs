using Governance.Data.SignIn;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Account;

/// <summary>Before a weighty act: a demo person has nothing to show and says so. It exists in Development only.</summary>
[Route("account/confirmation/demo"), SignedIn, DevelopmentOnly, StatementBudget(0)]
public sealed class DemoConfirmationsController(SessionStore sessions, Visitor visitor) : Controller
{
    /// <summary>Notes it for five minutes, for a session that began with a demo button.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(string? returnUrl, string? kept, CancellationToken stop)
    {
        if (visitor.Method is not SignInMethod.Demo) return NotFound();
        await sessions.ConfirmAsync(visitor.Session, stop);
        return this.GoOn(returnUrl, kept);
    }
}
