using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Outbox;

/// <summary>The mails that Development did not send, so that their links can be followed. The controller exists in Development only.</summary>
[Route("outbox"), AllowAnonymous, DevelopmentOnly]
public sealed class OutboxController(OutboxReader outbox) : Controller
{
    /// <summary>Lists the newest.</summary>
    [HttpGet, StatementBudget(0)]
    public async Task<IActionResult> Index(CancellationToken stop) => View(await outbox.ReadAsync(stop));
}
