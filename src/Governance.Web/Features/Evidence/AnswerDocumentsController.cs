using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Evidence;

/// <summary>A document that is taken in for an answer and stands beside it at once.</summary>
[Route("o/{org}/evidence/answers/{questionnaire:guid}/{question}"), Requires(Permission.ManageEvidence)]
public sealed class AnswerDocumentsController(EvidenceDesk desk, AnswerDesk answers, AttachmentDesk attachments, OrganizationContext here) : Controller
{
    /// <summary>Asks for the document, with its label, under the text of the question.</summary>
    [HttpGet("new"), StatementBudget(3)]
    public async Task<IActionResult> New(Guid questionnaire, string question, CancellationToken stop) => await AskedAsync(questionnaire, question, stop) is { } asked ? View(asked) : NotFound();

    /// <summary>Takes it in and attaches it. Restricted and pre-release material is attached at the question, where its granting is confirmed.</summary>
    [HttpPost, StreamedUpload, StatementBudget(20)]
    public async Task<IActionResult> Create(Guid questionnaire, string question, EvidenceForm form, CancellationToken stop)
    {
        if (await AskedAsync(questionnaire, question, stop) is not { } asked) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", asked with { Form = form });
        try
        {
            var taken = await desk.TakeAsync(here.Tenant, form, Upload.Of(HttpContext), here.UserId, stop);
            if (!taken.IsSensitive) await attachments.AttachAsync(questionnaire, question, taken.Id, (here.UserId, here.Allows(Permission.GrantEvidence)), stop);
            this.Say($"{taken.Title} is taken in, and encrypted. {(taken.IsSensitive ? Sensitive : "It stands beside the answer.")}");
            return Redirect(asked.Back + "#attached");
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", asked with { Form = form }, refused, nameof(form.File)); }
    }

    private string Sensitive => here.Allows(Permission.GrantEvidence) ? "Under its label it is attached by hand: choose it below." : "Under its label it is attached by somebody who may grant evidence.";

    // refused where the answer stands, before a byte of the file is kept
    private async Task<AnswerDocumentPage?> AskedAsync(Guid questionnaire, string question, CancellationToken stop)
    {
        if (await answers.OpenAsync(questionnaire, stop) is not { } open || open.Sheet.Document.Question(question) is not { } asked) return null;
        open.Questionnaire.MustTakeAnswerTo(question);
        return new(asked.Text, $"/o/{here.Slug}/questionnaires/{questionnaire}?view=focus&q={Uri.EscapeDataString(question)}", $"/o/{here.Slug}/evidence/answers/{questionnaire}/{Uri.EscapeDataString(question)}", new());
    }
}
