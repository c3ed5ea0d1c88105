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
public sealed class ProofsController(GovernanceDb db, ProofDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    private bool Grants => here.Allows(Permission.GrantEvidence);

    /// <summary>Offers it to the buyer, and grants the documents that it names.</summary>
    [HttpPost, StatementBudget(25)]
    public async Task<IActionResult> Create(Guid id, ProofForm form, CancellationToken stop)
    {
        var key = new ObligationId(id);
        if (await db.PageAsync(key, clock.Today(), stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return await AgainAsync(page, form, null, stop);
        if (Grants && await desk.IsSensitiveAsync(form.Named(), stop) && await StepUpAttribute.AskAsync(HttpContext, $"Offer the proof to {page.Undertaking.BuyerName}") is { } asked) return asked;
        try { if (await desk.OfferAsync(key, form.Text, form.Named(), (here.UserId, here.PersonName, Grants), stop) is null) return NotFound(); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return await AgainAsync(page, form, refused, stop); }
        this.Say($"Your proof is with {page.Undertaking.BuyerName}.");
        return Redirect($"/o/{here.Slug}/undertakings/{id}");
    }

    private async Task<IActionResult> AgainAsync(UndertakingPage page, ProofForm form, Refused? refused, CancellationToken stop)
    {
        const string View = "/Features/Undertakings/Show.cshtml";
        var shown = page with { Form = form, Choices = await desk.ChoicesAsync(page.Undertaking, Grants, stop) };
        return refused is null ? this.Again(View, shown) : this.Again(View, shown, refused, nameof(form.Files));
    }
}
