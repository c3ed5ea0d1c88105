using Governance.Data;
using Governance.Data.Door;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Grants;

/// <summary>Who may open a document. A grant is given with a submission or a proof, and taken back here.</summary>
[Route("o/{org}/evidence/{evidence:guid}/grants/{id:guid}"), Requires(Permission.GrantEvidence)]
public sealed class GrantsController(GovernanceDb db, Exchange exchange, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Says what revoking does, to which files and for which questionnaires, and asks.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(Guid evidence, Guid id, CancellationToken stop) => await db.GrantAsync(evidence, id, stop) is { } page ? View(page) : NotFound();

    /// <summary>Takes it back, at once, with every other grant of the document to that buyer, and tells the buyer.</summary>
    [HttpPost("revocation"), StatementBudget(20)]
    public async Task<IActionResult> Destroy(Guid evidence, Guid id, CancellationToken stop)
    {
        if (await db.GrantAsync(evidence, id, stop) is not { } page) return NotFound();
        var now = clock.GetUtcNow();
        db.AttachRange(page.All.Select(given => given.Grant));
        await exchange.SendAsync(page.Grant.Buyer, page.Grant.RevokeWith(page.All.Select(given => given.Grant), here.UserId, now), now, stop);
        this.Say($"{page.Buyer} can no longer open {page.Title}, which it was granted for {page.Questionnaires}, and has been told.");
        return Redirect($"/o/{here.Slug}/evidence/{evidence}");
    }
}
