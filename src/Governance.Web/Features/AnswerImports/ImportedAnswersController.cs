using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AnswerImports;

/// <summary>Takes everything that a dry run would keep into the library, or nothing.</summary>
[Route("o/{org}/answer-imports/{id:guid}/answers"), Requires(Permission.SubmitQuestionnaires)]
public sealed class ImportedAnswersController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Reads the file once more and keeps its answers, where the choice is the one that was shown.</summary>
    [HttpPost, StatementBudget(10)]
    public async Task<IActionResult> Create(Guid id, ImportedAnswersForm form, CancellationToken stop)
    {
        if (await db.AnswerPlanAsync(id, stop) is not { } plan) return NotFound();
        if (!ModelState.IsValid) return this.Again("~/Features/AnswerImports/Show.cshtml", new AnswerImportPage(plan, null, 0, form));
        var kept = plan.Answers(form, here.UserId, clock.GetUtcNow());
        plan.Import.Import(kept, form.Seen, here.UserId, clock.GetUtcNow());
        db.AddRange(kept);
        await db.SaveChangesAsync(stop);
        this.Say($"{FigureWords.Of(kept.Count, "answer is", "answers are")} in the library, and proposed where the like is asked.");
        return Redirect($"/o/{here.Slug}/answer-library?q={Uri.EscapeDataString(plan.Import.FileName)}");
    }
}
