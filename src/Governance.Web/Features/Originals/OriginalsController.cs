using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Originals;

/// <summary>Fills a buyer's own file, which reached the vendor by another way, with the answers so far.</summary>
[Route("o/{org}/questionnaires/{id:guid}/original"), Requires(Permission.ViewQuestionnaires)]
public sealed class OriginalsController(GovernanceDb db, AnswerDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>What is written into it, and what stands in no cell; where there is no file, the way to bring one.</summary>
    [HttpGet, StatementBudget(5)]
    public async Task<IActionResult> Show(Guid id, int after, CancellationToken stop)
    {
        if (await desk.OpenAsync(id, stop) is not { } open) return NotFound();
        var writes = here.Allows(Permission.AnswerQuestionnaires);
        if (await db.UploadedAsync(id, stop) is not { } original) return writes ? Redirect($"{Own(id)}/new") : NotFound();
        var read = original.Read();
        return View(new OriginalPage(open.Questionnaire, original, read, new(FilledOriginal.Of(original, read, open.Sheet), Own(id), after), writes));
    }

    /// <summary>Asks for a file.</summary>
    [HttpGet("new"), Requires(Permission.AnswerQuestionnaires), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await FindAsync(id, stop) is { } questionnaire ? View(new NewOriginalPage(questionnaire, new())) : NotFound();

    /// <summary>Reads it, as the last file of the same make was, and keeps it beside the questionnaire. Refuses a second one.</summary>
    [HttpPost, Requires(Permission.AnswerQuestionnaires), StatementBudget(6)]
    public async Task<IActionResult> Create(Guid id, OriginalForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } questionnaire) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", new NewOriginalPage(questionnaire, form));
        try
        {
            await db.KeepOriginalAsync(questionnaire, form.File!, here.UserId, clock.GetUtcNow(), stop);
            return Redirect(Own(id));
        }
        catch (Refused refused) { return this.Again("New", new NewOriginalPage(questionnaire, form), refused, nameof(form.File)); }
    }

    /// <summary>Removes it.</summary>
    [HttpPost("removal"), Requires(Permission.AnswerQuestionnaires), StatementBudget(4)]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken stop)
    {
        if (await db.UploadedAsync(id, stop) is not { } original) return NotFound();
        original.Discard(here.UserId);
        db.Remove(original);
        await db.SaveChangesAsync(stop);
        this.Say($"{original.FileName} is removed. The answers stay.");
        return Redirect($"/o/{here.Slug}/questionnaires/{id}");
    }

    private Task<Questionnaire?> FindAsync(Guid id, CancellationToken stop) => db.Set<Questionnaire>().AsNoTracking().FirstOrDefaultAsync(q => q.Id == new QuestionnaireId(id), stop);
    private string Own(Guid id) => $"/o/{here.Slug}/questionnaires/{id}/original";
}
