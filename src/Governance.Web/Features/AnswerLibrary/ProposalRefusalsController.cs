using Governance.Data.AnswerLibrary;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>Refusing a proposal: it is not offered to this question again.</summary>
[Route("o/{org}/questionnaires/{id:guid}/proposals/refusals"), Requires(Permission.AnswerQuestionnaires)]
public sealed class ProposalRefusalsController(ProposalDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Remembers the refusal.</summary>
    [HttpPost, StatementBudget(6)]
    public async Task<IActionResult> Create(Guid id, PicksForm form, CancellationToken stop)
    {
        var back = form.Onward($"/o/{here.Slug}/questionnaires/{id}");
        if (!ModelState.IsValid)
        {
            this.Say(LibraryRefusals.NoneChosen.Sentence);
            return Redirect(back);
        }
        if (!await desk.RefuseAsync(id, form.Named()[0], here.UserId, stop)) return NotFound();
        this.Say("Refused. It is not proposed for this question again.");
        return Redirect(back);
    }
}
