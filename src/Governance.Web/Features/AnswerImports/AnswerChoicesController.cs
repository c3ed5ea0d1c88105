using Governance.Data;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AnswerImports;

/// <summary>Decides about one answer of a file: a contradiction is taken by no other way.</summary>
[Route("o/{org}/answer-imports/{id:guid}/choices"), Requires(Permission.SubmitQuestionnaires)]
public sealed class AnswerChoicesController(GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>Takes it, or leaves it out.</summary>
    [HttpPost, StatementBudget(3)]
    public async Task<IActionResult> Create(Guid id, AnswerChoiceForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid || await db.Set<AnswerImport>().FirstOrDefaultAsync(i => i.Id == new AnswerImportId(id), stop) is not { } import) return NotFound();
        if (!import.Read().Questions().Any(question => question.Answer is not null && string.Equals(question.AnswerPlace, form.Place, StringComparison.Ordinal))) return NotFound();
        import.Decide(form.Place!, form.Take, here.UserId);
        await db.SaveChangesAsync(stop);
        this.Say(form.Take ? $"{form.Place} goes into the library with the others." : $"{form.Place} is left out.");
        return Redirect($"/o/{here.Slug}/answer-imports/{id}?after={form.After}{(form.Only is { } only ? $"&only={only}" : "")}#line-{form.Line}");
    }
}
