using Governance.Data;
using Governance.Data.Assessments;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Assessments;

/// <summary>Beginning an assessment that our own people answer from public documents, because the vendor will not come.</summary>
[Route("o/{org}/assessments/own"), Requires(Permission.SendAssessments)]
public sealed class OwnAssessmentsController(GovernanceDb db, OwnAssessmentDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Asks for engagement, questionnaire and due date; an engagement's page can name itself.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New([Bind(Prefix = "")] OwnAssessmentForm form, string? q, CancellationToken stop)
    {
        ModelState.Clear();
        return View(await PageAsync(form, q, stop));
    }

    /// <summary>Begins it. Nothing is sent.</summary>
    [HttpPost, StatementBudget(24)]
    public async Task<IActionResult> Create(OwnAssessmentForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", await PageAsync(form, search: null, stop));
        try
        {
            if (await desk.BeginAsync(here.Tenant, new(form.Engagement!.Value), form.Chosen, form.DueOn!.Value, here.UserId, stop) is not { } begun) return NotFound();
            this.Say($"{begun.Reference} is begun. {(here.Allows(Permission.ReviewAnswers) ? "Answer it" : "A reviewer answers it")} from public documents; the vendor is told nothing.");
            return Redirect($"/o/{here.Slug}/assessments/{begun.Id.Value}");
        }
        catch (Refused refused)
        {
            return this.Again("New", await PageAsync(form, search: null, stop), refused, nameof(form.Engagement));
        }
    }

    private async Task<OwnAssessmentPage> PageAsync(OwnAssessmentForm form, string? search, CancellationToken stop) =>
        new(form, await db.DispatchPageAsync(new(form.Engagement is { } chosen ? [chosen] : []), search, stop));
}
