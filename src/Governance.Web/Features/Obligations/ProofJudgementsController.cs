using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Obligations;

/// <summary>Verifying a proof.</summary>
[Route("o/{org}/obligations/{id:guid}/judgement"), Requires(Permission.VerifyProof)]
public sealed class ProofJudgementsController(GovernanceDb db, Remediation remediation, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Accepts the proof that waits, or says what is missing.</summary>
    [HttpPost, StatementBudget(36)]
    public async Task<IActionResult> Create(Guid id, ProofJudgementForm form, CancellationToken stop)
    {
        var key = new ObligationId(id);
        if (await db.PageAsync(key, clock.Today(), stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("/Features/Obligations/Show.cshtml", page with { Form = form });
        var obligation = await remediation.JudgeAsync(key, new(form.Proof), form.Accepted!.Value, form.Reason, here.UserId, stop);
        this.Say((obligation!.MetAt, obligation.FindingId) switch
        {
            (null, _) => "What is missing is recorded, and whoever owes it can offer another proof.",
            (_, null) => $"{obligation.Reference} is met.",
            _ => $"{obligation.Reference} is met, and the finding holds the score no more. A colleague can close it.",
        });
        return Redirect($"/o/{here.Slug}/obligations/{id}");
    }
}
