using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.Invitations;

/// <summary>Making an account by invitation, with password and authenticator app.</summary>
[Route("invitations/{token}/registration"), AllowAnonymous, StatementBudget(6), EnableRateLimiting(SignInServices.TriesPerAddress)]
public sealed class RegistrationsController(InvitationLinks links, Registration registration, AuthenticatorSetup setup, Accounts accounts) : Controller
{
    /// <summary>Asks for name, password and first code, or for a passkey.</summary>
    [HttpGet]
    public async Task<IActionResult> New(string token, CancellationToken stop)
    {
        if (await links.FollowAsync(token, stop) is not { } open) return NotFound();
        return await accounts.ExistsAsync(open.Invitation.Email) ? LocalRedirect($"/invitations/{token}") : View(Fresh(token, open));
    }

    /// <summary>Makes the account, joins the organization, signs in, and shows the recovery codes.</summary>
    [HttpPost, HashesPassword]
    public async Task<IActionResult> Create(string token, RegistrationForm form, CancellationToken stop)
    {
        if (await links.FollowAsync(token, stop) is not { } open) return NotFound();
        if (await accounts.ExistsAsync(open.Invitation.Email)) return LocalRedirect($"/invitations/{token}");
        if (setup.Open(form.Setup, open.Invitation.Email.Value) is not { } secret) return TooOld(token, open);
        form = form with { Token = token, Open = open, Secret = secret };
        if (!ModelState.IsValid) return this.Again("New", form);
        try
        {
            var made = await registration.WithPasswordAsync(open.Invitation.Email, form, stop);
            await links.AcceptAsync(open, new(made.User), open.Invitation.Email, stop);
            await HttpContext.LetInAsync(made.User, SignInMethod.PasswordAndCode);
            return View("Show", new RegisteredPage(open.Organization, made.RecoveryCodes));
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", form, refused, refused.Refusal.Name is "Password" ? nameof(form.Password) : nameof(form.Code)); }
    }

    private RegistrationForm Fresh(string token, OpenInvitation open)
    {
        var seal = setup.Begin(open.Invitation.Email.Value);
        return new(Setup: seal) { Token = token, Open = open, Secret = setup.Open(seal, open.Invitation.Email.Value) };
    }

    private ViewResult TooOld(string token, OpenInvitation open)
    {
        ModelState.Clear();
        return this.Again("New", Fresh(token, open), new Refused(AuthenticatorRefusals.SetupTooOld));
    }
}
