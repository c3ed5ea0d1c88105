using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What a browser needs before a passkey can sign: the hash of the content is the challenge.</summary>
[Route("o/{org}/questionnaires/{id:guid}/representations/challenge"), Requires(Permission.SignRepresentations), StepUp("Sign and submit")]
public sealed class SigningChallengesController(GovernanceDb db, SigningCeremony ceremony) : Controller
{
    /// <summary>The challenge for the person's own passkeys.</summary>
    [HttpPost, StatementBudget(1)]
    public async Task<IActionResult> Create(Guid id, RepresentationForm form, CancellationToken stop)
    {
        var questionnaire = new QuestionnaireId(id);
        if (!await db.Set<Questionnaire>().AnyAsync(q => q.Id == questionnaire, stop)) return NotFound();
        return form.Sha256 is { Length: 64 } sha256 && ModelState.IsValid ? Content(await ceremony.AskAsync(sha256), "application/json") : UnprocessableEntity();
    }
}
