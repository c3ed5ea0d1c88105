using Governance.Data;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Imports;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AnswerImports;

/// <summary>What somebody says of a sheet instead of what was found by itself.</summary>
[Route("o/{org}/answer-imports/{id:guid}/sheets/{sheet:int}"), Requires(Permission.SubmitQuestionnaires)]
public sealed class AnswerSheetChoicesController(GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>Asks, with what was found filled in.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, int sheet, CancellationToken stop)
    {
        if (await db.Set<AnswerImport>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == new AnswerImportId(id), stop) is not { } import) return NotFound();
        if (Correcting(import, sheet) is not { } found) return NotFound();
        return View(SheetChoiceForm.Of(found.Sheet));
    }

    /// <summary>Keeps the choice; the dry run shows what it makes.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Update(Guid id, int sheet, SheetChoiceForm form, CancellationToken stop)
    {
        if (await db.Set<AnswerImport>().FirstOrDefaultAsync(i => i.Id == new AnswerImportId(id), stop) is not { } import) return NotFound();
        if (Correcting(import, sheet) is not { } found) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", form);
        try
        {
            var read = import.Reread(form.Choice(sheet), here.UserId);
            await db.SaveChangesAsync(stop);
            this.Say($"{FigureWords.Of(read.Answers, "answer is", "answers are")} read from {found.Sheet.Name} now.");
            return Redirect(found.Own);
        }
        catch (Refused refused) { return this.Again("Edit", form, refused, nameof(form.Question)); }
    }

    private CorrectedSheet? Correcting(AnswerImport import, int sheet)
    {
        if (import.Read().Sheets.ElementAtOrDefault(sheet) is not { } found) return null;
        var corrected = new CorrectedSheet(found, $"/o/{here.Slug}/answer-imports/{import.Id.Value}", sheet, "Answered questionnaires");
        ViewData["Sheet"] = corrected;
        return corrected;
    }
}
