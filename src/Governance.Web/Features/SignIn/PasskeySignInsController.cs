using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.SignIn;

/// <summary>The short way in: a passkey is both factors at once.</summary>
[Route("sign-in/passkey"), AllowAnonymous, StatementBudget(0)]
public sealed class PasskeySignInsController(PasskeyCeremony passkeys) : Controller
{
    /// <summary>Lets the passkey's person in.</summary>
    [HttpPost, EnableRateLimiting(SignInServices.TriesPerAddress)]
    public async Task<IActionResult> Create(string? credential, string? returnUrl)
    {
        if (await passkeys.ShownAsync(credential) is not { } user)
            return this.Again("~/Features/SignIn/New.cshtml", new SignInForm(ReturnUrl: returnUrl), new Refused(SignInRefusals.PasskeyNotKnown));
        await HttpContext.LetInAsync(user.Id, SignInMethod.Passkey);
        return LocalRedirect(this.LocalOr(returnUrl, "/"));
    }
}
