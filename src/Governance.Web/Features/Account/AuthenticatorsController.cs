using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Account;

/// <summary>A person's authenticator app.</summary>
[Route("account/authenticator"), SignedIn, StepUp("Set up the app"), StatementBudget(0)]
public sealed class AuthenticatorsController(UserManager<User> users, Authenticator authenticator, AuthenticatorSetup setup, Visitor visitor) : Controller
{
    /// <summary>Shows a fresh secret.</summary>
    [HttpGet]
    public IActionResult New() => View(Fresh());

    /// <summary>Takes the secret once its first code is right.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(AuthenticatorForm form, CancellationToken stop)
    {
        if (setup.Open(form.Setup, visitor.Email) is not { } secret)
        {
            ModelState.Clear();
            return this.Again("New", Fresh(), new Refused(AuthenticatorRefusals.SetupTooOld));
        }
        form = form with { Secret = secret };
        if (!ModelState.IsValid) return this.Again("New", form);
        if (!await authenticator.EnrolAsync(await users.OfAsync(visitor), secret.Bytes, form.Code, stop))
            return this.Again("New", form, new Refused(AuthenticatorRefusals.WrongFirstCode), nameof(form.Code));
        this.Say("Your authenticator app is set up. Codes of an earlier one no longer work.");
        return LocalRedirect("/account");
    }

    private AuthenticatorForm Fresh()
    {
        var seal = setup.Begin(visitor.Email);
        return new(seal) { Secret = setup.Open(seal, visitor.Email) };
    }
}
