using Governance.Data;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Imports;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AnswerImports;

/// <summary>Reads questionnaires that were answered elsewhere and shows, before anything goes into the library, what would become of each line.</summary>
[Route("o/{org}/answer-imports"), Requires(Permission.SubmitQuestionnaires)]
public sealed class AnswerImportsController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Lists the files that were read.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop)
    {
        var from = InstantCursor.Read(after);
        var page = await db.Set<AnswerImport>().Where(i => from == null || i.ReadAt < from).OrderByDescending(i => i.ReadAt)
            .Select(i => new AnswerImportRow(i.Id, i.FileName, i.ReadAt, i.Kept)).ToPageAsync(stop);
        return View(new AnswerImportsPage(page.Rows, page.Next(i => InstantCursor.Write(i.ReadAt))));
    }

    /// <summary>Asks for a file.</summary>
    [HttpGet("new"), StatementBudget(0)]
    public IActionResult New() => View(new AnswerImportForm());

    /// <summary>Reads it, as the last file of the same make was; nothing goes into the library yet.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Create(AnswerImportForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        try
        {
            var (file, shape) = await form.File!.TakenAsync(stop);
            var import = AnswerImport.Read(here.Tenant, file, shape, await db.Set<AnswerImport>().ChoicesAsync(shape, stop), here.UserId, clock.GetUtcNow());
            db.Add(import);
            await db.SaveChangesAsync(stop);
            return Redirect($"/o/{here.Slug}/answer-imports/{import.Id.Value}");
        }
        catch (Refused refused) { return this.Again("New", form, refused, nameof(form.File)); }
    }

    /// <summary>The dry run.</summary>
    [HttpGet("{id:guid}"), StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, AnswerLineOutcome? only, int after, CancellationToken stop) =>
        await db.AnswerPlanAsync(id, stop) is { } plan ? View(new AnswerImportPage(plan, only, after, new(ValidUntil: clock.Today().AddMonths(LibraryWords.UsualMonths)))) : NotFound();

    /// <summary>Removes a file that nothing was made of.</summary>
    [HttpPost("{id:guid}/removal"), StatementBudget(4)]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken stop)
    {
        if (await db.Set<AnswerImport>().FirstOrDefaultAsync(i => i.Id == new AnswerImportId(id), stop) is not { } import) return NotFound();
        import.Discard(here.UserId);
        db.Remove(import);
        await db.SaveChangesAsync(stop);
        this.Say($"{import.FileName} is removed. Nothing was made of it.");
        return Redirect($"/o/{here.Slug}/answer-imports");
    }
}
