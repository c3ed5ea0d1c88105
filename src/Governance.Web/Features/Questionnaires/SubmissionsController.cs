using Governance.Data.Questionnaires;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Checking what is left, and submitting where a named responder's confirmation is enough.</summary>
[Route("o/{org}/questionnaires/{id:guid}/submissions"), Requires(Permission.SubmitQuestionnaires)]
public sealed class SubmissionsController(SubmissionDesk desk, ReassessmentDesk reassessments, OrganizationContext here, Visitor visitor) : Controller
{
    /// <summary>What is answered and what is not, and the documents that will go with it.</summary>
    [HttpGet("new"), StatementBudget(6)]
    public async Task<IActionResult> New(Guid id, [FromServices] SignatureDesk signatures, CancellationToken stop)
    {
        if (await desk.PrepareAsync(id, here.UserId, stop) is not { } prepared) return NotFound();
        if (await StepUpAsync(prepared) is { } asked) return asked;
        return View(await PageAsync(prepared, new(), signatures, stop));
    }

    /// <summary>Submits what was read.</summary>
    [HttpPost, StatementBudget(40)]
    public async Task<IActionResult> Create(Guid id, SubmissionForm form, [FromServices] SignatureDesk signatures, CancellationToken stop)
    {
        if (await desk.PrepareAsync(id, here.UserId, stop) is not { } prepared) return NotFound();
        if (await StepUpAsync(prepared) is { } asked) return asked;
        if (!ModelState.IsValid) return this.Again("New", await PageAsync(prepared, form, signatures, stop));
        var number = await desk.ConfirmAsync(prepared, form.Sha256!, new SubmittedConfirmation(visitor.Name, visitor.Email), here.UserId, stop);
        this.Say(number == 1 ? "Submitted. The buyer has your answers." : $"Submitted as version {number}. The earlier one stays on record.");
        return Redirect(Visit.Of(here, id).Own);
    }

    // who signs shows it there
    private async Task<IActionResult?> StepUpAsync(PreparedSubmission prepared) =>
        prepared.GrantsSensitive && !prepared.Open.Questionnaire.RequiresRepresentation ? await StepUpAttribute.AskAsync(HttpContext, "Submit the answers") : null;

    private async Task<SubmissionPage> PageAsync(PreparedSubmission prepared, SubmissionForm form, SignatureDesk signatures, CancellationToken stop) =>
        new(prepared, Visit.Of(here, prepared.Open.Questionnaire.Id.Value).Own, visitor.Name, form)
        {
            Waiting = ReassessmentDesk.Waiting(prepared.Open, await reassessments.PrecedentsAsync(prepared.Open.Questionnaire, stop)),
            Asks = prepared.Open.Questionnaire.RequiresRepresentation && !here.Allows(Permission.SignRepresentations) ? await signatures.FindAsync(prepared.Open.Questionnaire, stop) : null,
        };
}
