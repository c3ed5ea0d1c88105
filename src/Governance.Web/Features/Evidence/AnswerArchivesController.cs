using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Evidence;

/// <summary>Documents that come in one zip, beside the answers for which the questionnaire's workbook names them.</summary>
[Route("o/{org}/evidence/archives/{questionnaire:guid}"), Requires(Permission.ManageEvidence)]
public sealed class AnswerArchivesController(AnswerArchiveDesk desk, AnswerDesk answers, OrganizationContext here) : Controller
{
    private string Questions => $"/o/{here.Slug}/questionnaires/";

    /// <summary>Asks for the zip.</summary>
    [HttpGet("new"), StatementBudget(3)]
    public async Task<IActionResult> New(Guid questionnaire, CancellationToken stop) => await PageAsync(questionnaire, new(), [], stop) is { } page ? View(page) : NotFound();

    /// <summary>Takes in what the workbook in it names, and attaches it; or nothing, with everything that is in the way.</summary>
    [HttpPost, StreamedUpload, StatementBudget(30)]
    public async Task<IActionResult> Create(Guid questionnaire, AnswerArchiveForm form, CancellationToken stop)
    {
        if (await PageAsync(questionnaire, form, [], stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        try
        {
            if (await desk.TakeAsync(questionnaire, Upload.Of(HttpContext), form.Label, (here.Tenant, here.UserId), stop) is not { } outcome) return NotFound();
            if (outcome.Problems.Count > 0) return this.Again("New", page with { Problems = outcome.Problems });
            this.Say($"{FigureWords.Of(outcome.Files, "document is", "documents are")} taken in, encrypted, and attached to {FigureWords.Of(outcome.Attached, "answer")}.");
            return Redirect(Questions + questionnaire);
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", page, refused, nameof(form.File)); }
    }

    private async Task<AnswerArchivePage?> PageAsync(Guid id, AnswerArchiveForm form, IReadOnlyList<string> problems, CancellationToken stop) =>
        await answers.OpenAsync(id, stop) is { } open ? new(open.Questionnaire, $"{Questions}{id}/workbook/readings/new", $"/o/{here.Slug}/evidence/archives/{id}", form, problems) : null;
}
