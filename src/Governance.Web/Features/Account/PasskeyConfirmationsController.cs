using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.Account;

/// <summary>Before a weighty act: the person shows again who they are, by passkey.</summary>
[Route("account/confirmation/passkey"), SignedIn, StatementBudget(0)]
public sealed class PasskeyConfirmationsController(PasskeyCeremony passkeys, UserManager<User> users, SessionStore sessions, Visitor visitor) : Controller
{
    /// <summary>A fresh challenge for the person's own passkeys.</summary>
    [HttpPost("challenge"), EnableRateLimiting(SignInServices.TriesPerAddress)]
    public async Task<IActionResult> New() => Content(await passkeys.AskAsync(await users.OfAsync(visitor)), "application/json");

    /// <summary>Notes it for five minutes.</summary>
    [HttpPost, EnableRateLimiting(SignInServices.TriesPerAddress)]
    public async Task<IActionResult> Create(string? credential, string? returnUrl, string? kept, CancellationToken stop)
    {
        if (await passkeys.ShownAsync(credential) is not { } user || user.Id != visitor.Id.Value)
            return this.Again("~/Features/Account/Confirmations/New.cshtml", new ConfirmationForm(ReturnUrl: returnUrl, Kept: kept), new Refused(AccountRefusals.NotConfirmed));
        await sessions.ConfirmAsync(visitor.Session, stop);
        return this.GoOn(returnUrl, kept);
    }
}
