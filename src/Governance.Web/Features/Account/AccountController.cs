using Governance.Data;
using Governance.Data.SignIn;
using Governance.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Account;

/// <summary>A person's own account: name, and what they sign in with.</summary>
[Route("account"), SignedIn, StatementBudget(0)]
public sealed class AccountController(UserManager<User> users, Authenticator authenticator, RecoveryCodeStore codes, Visitor visitor) : Controller
{
    /// <summary>Shows what is set up.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken stop)
    {
        var user = await users.OfAsync(visitor);
        return View(new AccountPage(user.DisplayName, user.Email!, user.PasswordHash is not null, await authenticator.IsSetAsync(user),
            (await users.GetPasskeysAsync(user)).Count, await codes.LeftAsync(user.Id, stop)));
    }

    /// <summary>Asks for another name.</summary>
    [HttpGet("edit")]
    public IActionResult Edit() => View(new NameForm(visitor.Name));

    /// <summary>Takes another name.</summary>
    [HttpPost("edit")]
    public async Task<IActionResult> Update(NameForm form)
    {
        if (!ModelState.IsValid) return this.Again("Edit", form);
        var user = await users.OfAsync(visitor);
        user.DisplayName = form.Name!.Trim();
        await users.UpdateAsync(user);
        this.Say("Your name is changed, here and for your colleagues.");
        return RedirectToAction("Show");
    }
}
