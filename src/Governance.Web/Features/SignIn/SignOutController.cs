using Governance.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.SignIn;

/// <summary>Ends this session.</summary>
[Route("sign-out"), SignedIn, StatementBudget(0)]
public sealed class SignOutController : Controller
{
    /// <summary>Signs out.</summary>
    [HttpPost]
    public async Task<IActionResult> Create()
    {
        await HttpContext.SignOutAsync(SessionHandler.SchemeName);
        return LocalRedirect("/sign-in");
    }
}
