using Governance.Data;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>Taking an answer out of the library.</summary>
[Route("o/{org}/answer-library/{id:guid}/retirement"), Requires(Permission.SubmitQuestionnaires)]
public sealed class RetirementsController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Says what will happen.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await FindAsync(id, stop) is { } answer ? View(answer) : NotFound();

    /// <summary>Takes it out.</summary>
    [HttpPost, StatementBudget(3)]
    public async Task<IActionResult> Create(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } answer) return NotFound();
        answer.Retire(here.UserId, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        this.Say("Taken out of the library. It is not proposed any more.");
        return Redirect($"/o/{here.Slug}/answer-library");
    }

    private Task<LibraryAnswer?> FindAsync(Guid id, CancellationToken stop) => db.Set<LibraryAnswer>().FirstOrDefaultAsync(a => a.Id == new LibraryAnswerId(id), stop);
}
