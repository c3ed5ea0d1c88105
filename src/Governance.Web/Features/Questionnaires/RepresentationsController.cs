using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Signing a submission as a representation, and the copy to keep.</summary>
[Route("o/{org}/questionnaires/{id:guid}/representations")]
public sealed class RepresentationsController(SigningDesk desk, SigningCeremony ceremony, OrganizationContext here, Visitor visitor) : Controller
{
    /// <summary>What would be signed, by whom for whom.</summary>
    [HttpGet("new"), Requires(Permission.SignRepresentations), StepUp, StatementBudget(6)]
    public async Task<IActionResult> New(Guid id, Guid? authority, CancellationToken stop) =>
        await desk.PrepareAsync(id, Signer(authority), stop) is { } prepared ? View(await PageAsync(prepared, new())) : NotFound();

    /// <summary>Signs and submits.</summary>
    [HttpPost, Requires(Permission.SignRepresentations), StepUp("Sign and submit"), StatementBudget(40)]
    public async Task<IActionResult> Create(Guid id, RepresentationForm form, CancellationToken stop)
    {
        var signer = Signer(form.Authority);
        if (await desk.PrepareAsync(id, signer, stop) is not { } prepared) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", await PageAsync(prepared, form));
        var assertion = await ceremony.ShownAsync(form.Credential);
        if (assertion is null && await ceremony.HasKeyAsync()) return this.Again("New", await PageAsync(prepared, form), new Refused(Domain.Questionnaires.SubmissionRefusals.KeyNotUsed));
        await desk.SignAsync(prepared, signer, form.Sha256!, assertion, ceremony.RelyingParty, stop);
        this.Say($"Signed and submitted to {prepared.Open.Questionnaire.BuyerName}. A copy is on its way to {visitor.Email}.");
        return Redirect(Visit.Of(here, id).Own);
    }

    private Signer Signer(Guid? authority) => new(here.UserId, visitor.Name, visitor.Email, authority is { } chosen ? new SigningAuthorityId(chosen) : null);

    private async Task<RepresentationPage> PageAsync(PreparedRepresentation prepared, RepresentationForm form) =>
        new(prepared, Visit.Of(here, prepared.Open.Questionnaire.Id.Value).Own, visitor.Name, await ceremony.HasKeyAsync(), form);
}
