using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What a browser needs before a passkey can sign: the hash of the content is the challenge.</summary>
[Route("o/{org}/questionnaires/{id:guid}/representations/challenge"), Requires(Permission.SignRepresentations), StepUp]
public sealed class SigningChallengesController(SigningCeremony ceremony) : Controller
{
    /// <summary>The challenge for the person's own passkeys.</summary>
    [HttpPost, StatementBudget(0)]
    public async Task<IActionResult> Create(RepresentationForm form) =>
        form.Sha256 is { Length: 64 } sha256 && ModelState.IsValid ? Content(await ceremony.AskAsync(sha256), "application/json") : UnprocessableEntity();
}
