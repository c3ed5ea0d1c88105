using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Formats.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Imports;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>Reads questionnaires of others and shows, before a template is made, what would become of each line.</summary>
[Route("o/{org}/questionnaire-imports"), Requires(Permission.ManageTemplates)]
public sealed class QuestionnaireImportsController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Lists the files that were read.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop)
    {
        var from = InstantCursor.Read(after);
        var page = await db.Set<QuestionnaireImport>().Where(i => from == null || i.ReadAt < from).OrderByDescending(i => i.ReadAt)
            .Select(i => new QuestionnaireImportRow(i.Id, i.FileName, i.ReadAt, i.ImportedAt)).ToPageAsync(stop);
        return View(new QuestionnaireImportsPage(page.Rows, page.Next(i => InstantCursor.Write(i.ReadAt))));
    }

    /// <summary>Asks for a file.</summary>
    [HttpGet("new"), StatementBudget(0)]
    public IActionResult New() => View(new QuestionnaireImportForm());

    /// <summary>Reads it, as the last file of the same make was; nothing is made of it yet.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Create(QuestionnaireImportForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        try
        {
            var (file, shape) = await form.File!.TakenAsync(stop);
            var import = QuestionnaireImport.Read(here.Tenant, file, shape, await db.Set<QuestionnaireImport>().ChoicesAsync(shape, stop), here.UserId, clock.GetUtcNow());
            db.Add(import);
            await db.SaveChangesAsync(stop);
            return Redirect($"/o/{here.Slug}/questionnaire-imports/{import.Id.Value}");
        }
        catch (Refused refused) { return this.Again("New", form, refused, nameof(form.File)); }
    }

    /// <summary>The dry run.</summary>
    [HttpGet("{id:guid}"), StatementBudget(2)]
    public async Task<IActionResult> Show(Guid id, DryRunOutcome? only, int after, CancellationToken stop) =>
        await db.Set<QuestionnaireImport>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == new QuestionnaireImportId(id), stop) is { } import ? View(PageOf(import, (await db.WithControlsAsync(import.Read(), stop)).Read, only, after)) : NotFound();

    /// <summary>Removes a file that nothing was made of.</summary>
    [HttpPost("{id:guid}/removal"), StatementBudget(4)]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken stop)
    {
        if (await db.Set<QuestionnaireImport>().FirstOrDefaultAsync(i => i.Id == new QuestionnaireImportId(id), stop) is not { } import) return NotFound();
        import.Discard(here.UserId);
        db.Remove(import);
        await db.SaveChangesAsync(stop);
        this.Say($"{import.FileName} is removed. Nothing was made of it.");
        return Redirect($"/o/{here.Slug}/questionnaire-imports");
    }

    private static QuestionnaireImportPage PageOf(QuestionnaireImport import, ReadQuestionnaire read, DryRunOutcome? only, int after) => new(import, read, only, after, new(read.Title));
}
