using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Account;

/// <summary>A person's password.</summary>
[Route("account/password"), SignedIn, StepUp("Change your password"), StatementBudget(0)]
public sealed class PasswordsController(UserManager<User> users, SessionStore sessions, Visitor visitor) : Controller
{
    /// <summary>Asks for a new one.</summary>
    [HttpGet]
    public IActionResult Edit() => View(new PasswordForm());

    /// <summary>Takes it, and ends every other session.</summary>
    [HttpPost, HashesPassword]
    public async Task<IActionResult> Update(PasswordForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("Edit", form);
        var user = await users.OfAsync(visitor);
        var result = user.PasswordHash is null
            ? await users.AddPasswordAsync(user, form.Password!)
            : await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), form.Password!);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors) ModelState.AddModelError(nameof(form.Password), error.Description);
            return this.Again("Edit", form);
        }
        var ended = await sessions.EndOthersAsync(user.Id, visitor.Session, stop);
        this.Say(ended == 0 ? "Your password is changed." : $"Your password is changed, and {ended} other {(ended == 1 ? "session" : "sessions")} ended.");
        return LocalRedirect("/account");
    }
}
