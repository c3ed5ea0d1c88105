using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.SignIn;

/// <summary>The second step: a code of the authenticator app.</summary>
[Route("sign-in/code"), AllowAnonymous, StatementBudget(0)]
public sealed class CodesController(SecondStep secondStep, Authenticator authenticator) : Controller
{
    /// <summary>Asks for the code.</summary>
    [HttpGet]
    public async Task<IActionResult> New(string? returnUrl) =>
        await secondStep.PersonAsync() is null ? RedirectToAction("New", "SignIn", new { returnUrl }) : View(new CodeForm(ReturnUrl: returnUrl));

    /// <summary>Lets the person in.</summary>
    [HttpPost, EnableRateLimiting(SignInServices.TriesPerAddress)]
    public async Task<IActionResult> Create(CodeForm form, CancellationToken stop)
    {
        if (await secondStep.PersonAsync() is not { } user) return RedirectToAction("New", "SignIn", new { form.ReturnUrl });
        if (!ModelState.IsValid) return this.Again("New", form);
        if (!await authenticator.AcceptAsync(user, form.Code, stop)) return this.Again("New", form, new Refused(SignInRefusals.WrongCode), nameof(form.Code));
        await secondStep.FinishAsync(user, SignInMethod.PasswordAndCode);
        return LocalRedirect(this.LocalOr(form.ReturnUrl, "/"));
    }
}
