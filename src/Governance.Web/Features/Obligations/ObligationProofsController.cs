using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Obligations;

/// <summary>Offering proof that a duty of our own is met.</summary>
[Route("o/{org}/obligations/{id:guid}/proofs"), Requires(Permission.ProveDuties)]
public sealed class ObligationProofsController(GovernanceDb db, Remediation remediation, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Offers it to whoever verifies.</summary>
    [HttpPost, StatementBudget(8)]
    public async Task<IActionResult> Create(Guid id, ObligationProofForm form, CancellationToken stop)
    {
        var key = new ObligationId(id);
        if (await db.PageAsync(key, clock.Today(), stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("/Features/Obligations/Show.cshtml", page with { Proof = form });
        await remediation.ProveOwnAsync(key, form.Text, (here.UserId, here.PersonName), stop);
        this.Say("Your proof is recorded. Somebody else verifies it.");
        return Redirect($"/o/{here.Slug}/obligations/{id}");
    }
}
