using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Undertakings;

/// <summary>Offering proof that what was owed is done.</summary>
[Route("o/{org}/undertakings/{id:guid}/proofs"), Requires(Permission.ManageUndertakings)]
public sealed class ProofsController(GovernanceDb db, Remediation remediation, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Offers it to the buyer.</summary>
    [HttpPost, StatementBudget(21)]
    public async Task<IActionResult> Create(Guid id, ProofForm form, CancellationToken stop)
    {
        var key = new ObligationId(id);
        if (await db.PageAsync(key, clock.Today(), stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("/Features/Undertakings/Show.cshtml", page with { Form = form });
        await remediation.ProveAsync(key, form.Text, (here.UserId, here.PersonName), stop);
        this.Say($"Your proof is with {page.Undertaking.BuyerName}.");
        return Redirect($"/o/{here.Slug}/undertakings/{id}");
    }
}
