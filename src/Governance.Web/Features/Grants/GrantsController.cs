using Governance.Data;
using Governance.Data.Door;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Grants;

/// <summary>Who may open a document. A grant is given with a submission, and taken back here.</summary>
[Route("o/{org}/evidence/{evidence:guid}/grants/{id:guid}"), Requires(Permission.GrantEvidence)]
public sealed class GrantsController(GovernanceDb db, Exchange exchange, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Says what revoking does, and asks.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(Guid evidence, Guid id, CancellationToken stop) => await db.GrantAsync(evidence, id, stop) is { } page ? View(page) : NotFound();

    /// <summary>Takes it back, at once, and tells the buyer.</summary>
    [HttpPost("revocation"), StatementBudget(20)]
    public async Task<IActionResult> Destroy(Guid evidence, Guid id, CancellationToken stop)
    {
        if (await db.GrantAsync(evidence, id, stop) is not { } page) return NotFound();
        var now = clock.GetUtcNow();
        db.Attach(page.Grant).Entity.Revoke(here.UserId, now);
        await exchange.SendAsync(page.Grant.Buyer, new EvidenceRevoked(page.Grant.AssessmentId, page.Grant.Id), now, stop);
        this.Say($"{page.Buyer} can no longer open {page.Title}, and has been told.");
        return Redirect($"/o/{here.Slug}/evidence/{evidence}");
    }
}
