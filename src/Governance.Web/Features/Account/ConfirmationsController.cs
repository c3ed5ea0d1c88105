using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.Account;

/// <summary>Before a weighty act: the person shows again who they are, by password and code.</summary>
[Route("account/confirmation"), SignedIn, StatementBudget(0)]
public sealed class ConfirmationsController(PasswordCheck passwords, Authenticator authenticator, SessionStore sessions, Visitor visitor) : Controller
{
    /// <summary>Asks for it.</summary>
    [HttpGet]
    public IActionResult New(string? returnUrl) => View(new ConfirmationForm(ReturnUrl: returnUrl));

    /// <summary>Notes it for five minutes.</summary>
    [HttpPost, EnableRateLimiting(SignInServices.TriesPerAddress), HashesPassword]
    public async Task<IActionResult> Create(ConfirmationForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        if (await passwords.CheckAsync(visitor.Email, form.Password!, stop) is not { } user || !await authenticator.AcceptAsync(user, form.Code, stop))
            return this.Again("New", form, new Refused(AccountRefusals.NotConfirmed));
        await sessions.ConfirmAsync(visitor.Session, stop);
        return this.GoOn(form.ReturnUrl, form.Kept);
    }
}
