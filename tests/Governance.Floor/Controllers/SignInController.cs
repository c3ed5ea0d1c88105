using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Floor.Controllers;

/// <summary>Signs anybody in.</summary>
[Route("sign-in")]
public sealed class SignInController : Controller
{
    /// <summary>A cookie, and nothing asked.</summary>
    [HttpGet]
    public IActionResult Show() => SignIn(new(new ClaimsIdentity([new(ClaimTypes.Name, "Ana Ferreira")], CookieAuthenticationDefaults.AuthenticationScheme)), new AuthenticationProperties(), CookieAuthenticationDefaults.AuthenticationScheme);
}
