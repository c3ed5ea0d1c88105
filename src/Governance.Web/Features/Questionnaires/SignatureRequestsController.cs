using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Asking those who may sign, for whoever may submit and not sign.</summary>
[Route("o/{org}/questionnaires/{id:guid}/signature-requests"), Requires(Permission.SubmitQuestionnaires)]
public sealed class SignatureRequestsController(SignatureDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Tells them by mail.</summary>
    [HttpPost, SendsMail, StatementBudget(24)]
    public async Task<IActionResult> Create(Guid id, CancellationToken stop)
    {
        if (await desk.AskAsync(id, (here.UserId, here.PersonName), stop) is not { } asked) return NotFound();
        this.Say($"{FigureWords.Of(asked, "signatory is", "signatories are")} asked by mail to sign.");
        return Redirect($"{Visit.Of(here, id).Own}/submissions/new");
    }
}
