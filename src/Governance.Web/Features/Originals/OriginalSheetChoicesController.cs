using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Imports;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Originals;

/// <summary>What somebody says of a sheet of a buyer's file instead of what was found by itself.</summary>
[Route("o/{org}/questionnaires/{id:guid}/original/sheets/{sheet:int}"), Requires(Permission.AnswerQuestionnaires)]
public sealed class OriginalSheetChoicesController(GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>Asks, with what was found filled in.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, int sheet, CancellationToken stop)
    {
        if (await db.UploadedAsync(id, stop) is not { } original || Correcting(original, sheet) is not { } found) return NotFound();
        return View(SheetChoiceForm.Of(found.Sheet));
    }

    /// <summary>Keeps the choice; the page of the file shows what is filled in then.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Update(Guid id, int sheet, SheetChoiceForm form, CancellationToken stop)
    {
        if (await db.UploadedAsync(id, stop) is not { } original || Correcting(original, sheet) is not { } found) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", form);
        try
        {
            var read = original.Reread(form.Choice(sheet), here.UserId);
            await db.SaveChangesAsync(stop);
            this.Say($"{FigureWords.Of(read.Questions, "question is", "questions are")} read from {found.Sheet.Name} now.");
            return Redirect(found.Own);
        }
        catch (Refused refused) { return this.Again("Edit", form, refused, nameof(form.Question)); }
    }

    private CorrectedSheet? Correcting(UploadedOriginal original, int sheet)
    {
        if (original.Read().Sheets.ElementAtOrDefault(sheet) is not { } found) return null;
        var corrected = new CorrectedSheet(found, $"/o/{here.Slug}/questionnaires/{original.QuestionnaireId.Value}/original", sheet, original.FileName);
        ViewData["Sheet"] = corrected;
        return corrected;
    }
}
