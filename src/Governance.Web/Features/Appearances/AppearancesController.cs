using Governance.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Appearances;

/// <summary>How pages look on this device and whether single letters act as shortcuts. For everyone, signed in or not.</summary>
[AllowAnonymous, StatementBudget(0)]
[Route("appearance")]
public sealed class AppearancesController(IHostEnvironment environment) : Controller
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>The choices as they are.</summary>
    [HttpGet("")]
    public IActionResult Edit(string? back) => View(AppearanceForm.Of(Look.Appearance.Of(Request), back));

    /// <summary>Keeps the choices in a cookie and goes back to where the person came from.</summary>
    [HttpPost("")]
    public IActionResult Update(AppearanceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid) return this.Again(nameof(Edit), form);
        Response.Cookies.Append(Look.Appearance.Cookie, form.Appearance.ToString(), new()
        {
            MaxAge = Year, HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = !environment.IsDevelopment() || Request.IsHttps,
        });
        TempData["Sentence"] = "Kept on this device.";
        return LocalRedirect(Url.IsLocalUrl(form.Back) ? form.Back : "/appearance");
    }
}
