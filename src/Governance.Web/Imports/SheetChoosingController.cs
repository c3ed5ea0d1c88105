using Governance.Data;
using Governance.Domain;
using Governance.Domain.Imports;
using Governance.Formats.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Imports;

/// <summary>What somebody says of a sheet instead of what was found by itself, whatever the file is read for.</summary>
public abstract class SheetChoosingController(GovernanceDb db, OrganizationContext here) : Controller
{
    private const string Form = "~/Features/Shared/SheetChoice.cshtml";

    /// <summary>Whose addresses the file has.</summary>
    protected string Root => $"/o/{here.Slug}";

    /// <summary>Where the file is read.</summary>
    protected GovernanceDb Db => db;

    /// <summary>What is counted in a sheet that was read again: its questions, or its answers.</summary>
    protected abstract string Counted(ReadSheet read);

    /// <summary>Asks, with what was found filled in.</summary>
    /// <param name="file">The file; null where there is none.</param>
    /// <param name="own">The address of its page.</param>
    /// <param name="sheet">0-based, in the order of the tabs.</param>
    protected IActionResult Asking(ImportedFile? file, string own, int sheet) =>
        Corrected(file, own, sheet) is { } found ? View(Form, SheetChoiceForm.Of(found.Sheet)) : NotFound();

    /// <summary>Keeps the choice; the page of the file shows what it makes.</summary>
    protected async Task<IActionResult> ChooseAsync(ImportedFile? file, string own, int sheet, SheetChoiceForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Corrected(file, own, sheet) is not { } found) return NotFound();
        if (!ModelState.IsValid) return this.Again(Form, form);
        try
        {
            var read = file!.Reread(form.Choice(sheet), here.UserId);
            await db.SaveChangesAsync(stop);
            this.Say($"{Counted(read)} read from {found.Sheet.Name} now.");
            return Redirect(found.Own);
        }
        catch (Refused refused) { return this.Again(Form, form, refused, nameof(form.Question)); }
    }

    private CorrectedSheet? Corrected(ImportedFile? file, string own, int sheet)
    {
        if (file?.Read().Sheets.ElementAtOrDefault(sheet) is not { } found) return null;
        var corrected = new CorrectedSheet(found, own, sheet, file.FileName);
        ViewData["Sheet"] = corrected;
        return corrected;
    }
}
