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
    public async Task<IActionResult> New(Guid questionnaire, CancellationToken stop) => await answers.OpenAsync(questionnaire, stop) is { } open ? View(Of(open, new())) : NotFound();

    /// <summary>Takes in what the workbook in it names, and attaches it; or nothing, with everything that is in the way.</summary>
    [HttpPost, StreamedUpload, StatementBudget(30)]
    public async Task<IActionResult> Create(Guid questionnaire, AnswerArchiveForm form, CancellationToken stop)
    {
        if (await answers.OpenAsync(questionnaire, stop) is not { } open) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", Of(open, form));
        try
        {
            if (await desk.TakeAsync(open, Upload.Of(HttpContext), form.Label, (here.Tenant, here.UserId), stop) is not { } outcome) return NotFound();
            if (outcome.Read.Problems.Count > 0) return this.Again("New", Of(open, form) with { Problems = outcome.Read.Problems });
            this.Say(Said(outcome));
            return Redirect(Questions + questionnaire);
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", Of(open, form), refused, nameof(form.File)); }
    }

    private static string Said(AnswerArchiveOutcome outcome)
    {
        var standing = outcome.Read.Standing.Count == 0 ? "" : $" {FigureWords.Of(outcome.Read.Standing.Count, "file", "files")} of these names stood there already and {(outcome.Read.Standing.Count == 1 ? "is" : "are")} left as attached.";
        return $"{FigureWords.Of(outcome.Read.Files.Count, "document is", "documents are")} taken in, encrypted, and attached where the workbook says.{standing}";
    }

    private AnswerArchivePage Of(OpenQuestionnaire open, AnswerArchiveForm form)
    {
        var id = open.Questionnaire.Id.Value;
        return new(open.Questionnaire, $"{Questions}{id}/workbook/readings/new", $"/o/{here.Slug}/evidence/archives/{id}", form, []);
    }
}
