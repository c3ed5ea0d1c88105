using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.SignIn;

/// <summary>A new password by mail. It lets nobody in by itself: the second factor stays.</summary>
[Route("sign-in/password-reset"), AllowAnonymous, StatementBudget(4), EnableRateLimiting(SignInServices.TriesPerAddress)]
public sealed class PasswordResetsController(PasswordResetMail mail, UserManager<User> users, SessionStore sessions) : Controller
{
    /// <summary>Asks for the address.</summary>
    [HttpGet]
    public IActionResult New() => View(new AddressForm());

    /// <summary>Says the same for every address.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(AddressForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        await mail.SendAsync(EmailAddress.Parse(form.Address!), stop);
        this.Say("If this address has an account, a link is on its way. It works once, for an hour.");
        return LocalRedirect("/sign-in");
    }

    /// <summary>Asks for the new password.</summary>
    [HttpGet("{person:guid}")]
    public IActionResult Edit(Guid person, string? token) => View(new NewPasswordForm(person, token));

    /// <summary>Takes it, and ends all sessions of the person.</summary>
    [HttpPost("{person:guid}"), HashesPassword]
    public async Task<IActionResult> Update(Guid person, NewPasswordForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("Edit", form);
        if (await users.FindByIdAsync(person.ToString("D")) is not { DemoPart: null } user) return this.Again("Edit", form, new Refused(SignInRefusals.ResetOver));
        var result = await users.ResetPasswordAsync(user, form.Token ?? "", form.Password!);
        if (!result.Succeeded)
            return this.Again("Edit", form, new Refused(result.Errors.Any(e => e.Code is "InvalidToken") ? SignInRefusals.ResetOver : SignInRefusals.WeakPassword.With(result.Errors.First().Description)));
        await sessions.EndOthersAsync(user.Id, keep: null, stop);
        this.Say("Your password is changed, and every session has ended. Sign in with the new one.");
        return LocalRedirect("/sign-in");
    }
}
