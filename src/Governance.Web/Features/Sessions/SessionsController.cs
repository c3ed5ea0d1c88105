using Governance.Data.SignIn;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Sessions;

/// <summary>Where a person is signed in. Ending a session has effect with its next request.</summary>
[Route("account/sessions"), SignedIn, StatementBudget(0)]
public sealed class SessionsController(SessionStore sessions, Visitor visitor) : Controller
{
    /// <summary>Lists them, the latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop) => View(await sessions.OfAsync(visitor.Id.Value, stop));

    /// <summary>Ends one; another person's does not exist here.</summary>
    [HttpPost("{id:guid}/end")]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken stop)
    {
        if (!await sessions.EndAsync(visitor.Id.Value, id, stop)) return NotFound();
        this.Say("The session is ended.");
        return RedirectToAction("Index");
    }
}
