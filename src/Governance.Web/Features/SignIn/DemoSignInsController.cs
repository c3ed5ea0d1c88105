using Governance.Data.SignIn;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.SignIn;

/// <summary>Lets anybody in as a made-up person. It exists in Development only.</summary>
[Route("sign-in/demo"), AllowAnonymous, DevelopmentOnly, StatementBudget(0)]
public sealed class DemoSignInsController(Accounts accounts) : Controller
{
    /// <summary>Lets the demo person in; nobody else has an id here.</summary>
    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Create(Guid id, string? returnUrl, CancellationToken stop)
    {
        if ((await accounts.DemoPeopleAsync(stop)).All(person => person.Id != id)) return NotFound();
        await HttpContext.LetInAsync(id, SignInMethod.Demo);
        return LocalRedirect(this.LocalOr(returnUrl, "/"));
    }
}
