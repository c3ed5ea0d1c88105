using System.Buffers.Text;
using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Passkeys;

/// <summary>Takes a passkey off a person's account.</summary>
[Route("account/passkeys/{id}/removal"), SignedIn, StepUp("Remove the passkey"), StatementBudget(0)]
public sealed class PasskeyRemovalsController(UserManager<User> users, PasskeyStore passkeys, Visitor visitor) : Controller
{
    /// <summary>Removes it. Refuses where nothing would be left to sign in with.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(string id, CancellationToken stop)
    {
        var user = await users.OfAsync(visitor);
        if (!Base64Url.IsValid(id) || await users.GetPasskeyAsync(user, Base64Url.DecodeFromChars(id)) is not { } passkey) return NotFound();
        if (!await passkeys.RemoveAsync(user.Id, passkey.CredentialId, stop)) throw new Refused(PasskeyRefusals.LastOne);
        this.Say($"The passkey {passkey.Name} is removed. Delete it on your device, too.");
        return RedirectToAction("Index", "Passkeys");
    }
}
