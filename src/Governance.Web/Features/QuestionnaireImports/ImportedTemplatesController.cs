using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Governance.Web.Imports;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>Makes a draft of everything that a dry run showed, or of nothing.</summary>
[Route("o/{org}/questionnaire-imports/{id:guid}/template"), Requires(Permission.ManageTemplates)]
public sealed class ImportedTemplatesController(GovernanceDb db, TemplateDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Reads the file once more and begins the draft, where the choice is the one that was shown.</summary>
    [HttpPost, StatementBudget(10)]
    public async Task<IActionResult> Create(Guid id, ImportedTemplateForm form, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Set<QuestionnaireImport>().FirstOrDefaultAsync(i => i.Id == new QuestionnaireImportId(id), stop) is not { } import) return NotFound();
        var (read, known) = await db.WithControlsAsync(import.Read(), stop);
        if (!ModelState.IsValid) return this.Again("~/Features/QuestionnaireImports/Show.cshtml", new QuestionnaireImportPage(import, read, null, 0, form));
        import.MustBeAsSeen(form.Seen);
        var draft = await desk.BeginAsync(here.Tenant, read.Template(known, form.Title!.Trim(), here.Organization.Name), $"Import of {import.FileName}", here.UserId, stop);
        import.Import(draft, form.Seen, here.UserId, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"{draft.Title} is begun with {FigureWords.Of(draft.Questions, "question")}.");
        return Redirect($"/o/{here.Slug}/template-drafts/{draft.Id.Value}");
    }
}
