using Governance.Data.Questionnaires;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>The evidence beside an answer. The buyer gets a grant to it when the answer is submitted, not before.</summary>
[Route("o/{org}/questionnaires/{id:guid}/answers/{question}/attachments"), Requires(Permission.AnswerQuestionnaires)]
public sealed class AttachmentsController(AttachmentDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Attaches a document.</summary>
    [HttpPost, StatementBudget(10)]
    public async Task<IActionResult> Create(Guid id, string question, AttachmentForm form, CancellationToken stop)
    {
        if (form.Evidence is not { } evidence)
        {
            this.Say("Nothing is attached. Choose a document first.");
            return Redirect(Back(id, question));
        }
        var (document, grants) = (new EvidenceId(evidence), here.Allows(Permission.GrantEvidence));
        if (grants && await desk.IsSensitiveAsync(document, stop) && await StepUpAttribute.AskAsync(HttpContext, "Attach the document") is { } asked) return asked;
        return await desk.AttachAsync(id, question, document, (here.UserId, grants), stop) ? Redirect(Back(id, question)) : NotFound();
    }

    /// <summary>Takes a document off.</summary>
    [HttpPost("{evidence:guid}/removal"), StatementBudget(10)]
    public async Task<IActionResult> Destroy(Guid id, string question, Guid evidence, CancellationToken stop) =>
        await desk.DetachAsync(id, question, new EvidenceId(evidence), here.UserId, stop) ? Redirect(Back(id, question)) : NotFound();

    private string Back(Guid id, string question) => $"{Visit.Of(here, id).Own}?view=focus&q={Uri.EscapeDataString(question)}#attached";
}
