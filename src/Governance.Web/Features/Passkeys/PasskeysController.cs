using System.Buffers.Text;
using Governance.Data;
using Governance.Domain;
using Governance.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Passkeys;

/// <summary>A person's passkeys.</summary>
[Route("account/passkeys"), SignedIn, StepUp("Add a passkey"), StatementBudget(0)]
public sealed class PasskeysController(UserManager<User> users, PasskeyCeremony passkeys, Visitor visitor, TimeProvider clock) : Controller
{
    /// <summary>Lists them, the newest first.</summary>
    [HttpGet]
    public async Task<IActionResult> Index() => View(await PageAsync());

    /// <summary>Adds the passkey that the browser has made.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(PasskeyForm form)
    {
        if (!ModelState.IsValid) return this.Again("Index", await PageAsync());
        if (await passkeys.MadeAsync(form.Credential) is not { } made || made.User != visitor.Id.Value)
            return this.Again("Index", await PageAsync(), new Refused(PasskeyRefusals.NotMade));
        made.Passkey.Name = form.Name?.Trim() is { Length: > 0 } name ? name : Device.Describe(Request.Headers.UserAgent);
        await users.AddOrUpdatePasskeyAsync(await users.OfAsync(visitor), made.Passkey);
        this.Say($"The passkey {made.Passkey.Name} is added.");
        return RedirectToAction("Index");
    }

    private async Task<PasskeysPage> PageAsync()
    {
        var own = await users.GetPasskeysAsync(await users.OfAsync(visitor));
        return new([.. own.OrderByDescending(p => p.CreatedAt).Select(p =>
            new PasskeyRow(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "Passkey", p.CreatedAt, p.IsBackedUp))], clock.GetUtcNow());
    }
}
