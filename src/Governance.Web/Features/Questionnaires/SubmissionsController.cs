using Governance.Data.Questionnaires;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Checking what is left, and submitting where a named responder's confirmation is enough.</summary>
[Route("o/{org}/questionnaires/{id:guid}/submissions"), Requires(Permission.SubmitQuestionnaires)]
public sealed class SubmissionsController(AnswerDesk answers, SubmissionDesk desk, OrganizationContext here, Visitor visitor) : Controller
{
    /// <summary>What is answered, and what is not.</summary>
    [HttpGet("new"), StatementBudget(3)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await answers.OpenAsync(id, stop) is { } open ? View(Page(open, new())) : NotFound();

    /// <summary>Submits.</summary>
    [HttpPost, StatementBudget(40)]
    public async Task<IActionResult> Create(Guid id, SubmissionForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return await answers.OpenAsync(id, stop) is { } open ? this.Again("New", Page(open, form)) : NotFound();
        if (await desk.ConfirmAsync(id, new SubmittedConfirmation(visitor.Name, visitor.Email), here.UserId, stop) is not { } number) return NotFound();
        this.Say(number == 1 ? "Submitted. The buyer has your answers." : $"Submitted as version {number}. The earlier one stays on record.");
        return Redirect(Visit.Of(here, id).Own);
    }

    private SubmissionPage Page(OpenQuestionnaire open, SubmissionForm form) => new(open, Visit.Of(here, open.Questionnaire.Id.Value).Own, visitor.Name, form);
}
