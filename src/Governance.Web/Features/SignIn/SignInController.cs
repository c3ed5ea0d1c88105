using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.SignIn;

/// <summary>The first step: address and password. Nobody is signed in by it.</summary>
[Route("sign-in"), AllowAnonymous, StatementBudget(0)]
public sealed class SignInController(PasswordCheck passwords, SecondStep secondStep) : Controller
{
    /// <summary>Asks for passkey, or address and password.</summary>
    [HttpGet]
    public IActionResult New(string? returnUrl) => View(new SignInForm(ReturnUrl: returnUrl));

    /// <summary>Goes on to the second step.</summary>
    [HttpPost, EnableRateLimiting(SignInServices.TriesPerAddress), HashesPassword]
    public async Task<IActionResult> Create(SignInForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        if (await passwords.CheckAsync(form.Address!.Trim(), form.Password!, stop) is not { } user) return this.Again("New", form, new Refused(SignInRefusals.NotKnown));
        secondStep.Begin(user);
        return RedirectToAction("New", "Codes", new { form.ReturnUrl });
    }
}
