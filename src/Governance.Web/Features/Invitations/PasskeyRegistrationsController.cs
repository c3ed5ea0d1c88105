using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.Invitations;

/// <summary>Making an account by invitation, with a passkey and no password.</summary>
[Route("invitations/{token}/registration/passkey"), AllowAnonymous, StatementBudget(6), EnableRateLimiting(SignInServices.TriesPerAddress)]
public sealed class PasskeyRegistrationsController(InvitationLinks links, Registration registration, PasskeyCeremony passkeys) : Controller
{
    /// <summary>What the browser needs to make the passkey.</summary>
    [HttpPost("offer")]
    public async Task<IActionResult> New(string token, PasskeyRegistrationForm form, CancellationToken stop)
    {
        if (await links.FollowAsync(token, stop) is not { } open) return NotFound();
        return Content(await passkeys.OfferAsync(Ids.New(), open.Invitation.Email.Value, form.Name ?? open.Invitation.Email.Value), "application/json");
    }

    /// <summary>Makes the account, joins the organization, signs in, and shows the recovery codes.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(string token, PasskeyRegistrationForm form, CancellationToken stop)
    {
        if (await links.FollowAsync(token, stop) is not { } open) return NotFound();
        if (!ModelState.IsValid) throw new Refused(RegistrationRefusals.Password.With("Enter your name."));
        if (await passkeys.MadeAsync(form.Credential) is not { } made) throw new Refused(RegistrationRefusals.NoPasskey);
        var registered = await registration.WithPasskeyAsync(open.Invitation.Email, form.Name!, made, stop);
        await links.AcceptAsync(open, new(registered.User), open.Invitation.Email, stop);
        await HttpContext.LetInAsync(registered.User, SignInMethod.Passkey);
        return View("~/Features/Invitations/Registrations/Show.cshtml", new RegisteredPage(open.Organization, registered.RecoveryCodes));
    }
}
