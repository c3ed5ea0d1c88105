using Governance.Data.SignIn;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Sessions;

/// <summary>All sessions of a person but this one.</summary>
[Route("account/sessions/others"), SignedIn, StatementBudget(0)]
public sealed class OtherSessionsController(SessionStore sessions, Visitor visitor) : Controller
{
    /// <summary>Ends them.</summary>
    [HttpPost("end")]
    public async Task<IActionResult> Destroy(CancellationToken stop)
    {
        var ended = await sessions.EndOthersAsync(visitor.Id.Value, visitor.Session, stop);
        this.Say(ended == 1 ? "1 other session is ended." : $"{ended} other sessions are ended.");
        return RedirectToAction("Index", "Sessions");
    }
}
