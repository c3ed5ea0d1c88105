using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.SignIn;

/// <summary>The second step without the app: a recovery code, good once.</summary>
[Route("sign-in/recovery"), AllowAnonymous, StatementBudget(0)]
public sealed class RecoveriesController(SecondStep secondStep, RecoveryCodeStore codes) : Controller
{
    /// <summary>Asks for the code.</summary>
    [HttpGet]
    public async Task<IActionResult> New(string? returnUrl) =>
        await secondStep.PersonAsync() is null ? RedirectToAction("New", "SignIn", new { returnUrl }) : View(new CodeForm(ReturnUrl: returnUrl));

    /// <summary>Lets the person in, and to the page where lost things are replaced.</summary>
    [HttpPost, EnableRateLimiting(SignInServices.TriesPerAddress)]
    public async Task<IActionResult> Create(CodeForm form, CancellationToken stop)
    {
        if (await secondStep.PersonAsync() is not { } user) return RedirectToAction("New", "SignIn", new { form.ReturnUrl });
        if (!ModelState.IsValid) return this.Again("New", form);
        if (!await codes.UseAsync(user.Id, form.Code, stop)) return this.Again("New", form, new Refused(SignInRefusals.WrongRecoveryCode), nameof(form.Code));
        await secondStep.FinishAsync(user, SignInMethod.PasswordAndRecoveryCode);
        this.Say("A recovery code was used up. If you lost your authenticator app or passkey, replace it here.");
        return LocalRedirect("/account");
    }
}
