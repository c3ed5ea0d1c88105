using Governance.Data;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>The answers that a vendor keeps to be proposed where the like is asked.</summary>
[Route("o/{org}/answer-library"), Requires(Permission.ViewQuestionnaires)]
public sealed class LibraryAnswersController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Lists them, the newest first.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(string? q, LibraryFilter state, Guid? after, CancellationToken stop) => View(await db.LibraryAsync(q, state, after, clock.Today(), stop));

    /// <summary>One of them, and where it was used.</summary>
    [HttpGet("{id:guid}"), StatementBudget(2)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) => await db.LibraryAnswerAsync(new(id), clock.Today(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Asks for one that somebody types.</summary>
    [HttpGet("new"), Requires(Permission.SubmitQuestionnaires), StatementBudget(0)]
    public IActionResult New() => View(new LibraryForm(Label: AnswerDraft.UsualLabel, ValidUntil: clock.Today().AddMonths(LibraryWords.UsualMonths)));

    /// <summary>Keeps it.</summary>
    [HttpPost, Requires(Permission.SubmitQuestionnaires), StatementBudget(2)]
    public async Task<IActionResult> Create(LibraryForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        var typed = LibraryAnswer.Type(here.Tenant, form.Question!, form.Words(before: null), here.UserId, clock.GetUtcNow());
        db.Add(typed);
        await db.SaveChangesAsync(stop);
        this.Say("The answer is in the library. It is proposed where the like is asked.");
        return Redirect($"/o/{here.Slug}/answer-library/{typed.Id.Value}");
    }

    /// <summary>Asks what is to be said anew.</summary>
    [HttpGet("{id:guid}/edit"), Requires(Permission.SubmitQuestionnaires), StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop) => await FindAsync(id, stop) is { } answer ? View(LibraryForm.Of(answer)) : NotFound();

    /// <summary>Says it anew; what was made of it before stands.</summary>
    [HttpPost("{id:guid}"), Requires(Permission.SubmitQuestionnaires), StatementBudget(3)]
    public async Task<IActionResult> Update(Guid id, LibraryForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } answer) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", form);
        if (form.Version != answer.Version) return this.Overtaken("Edit", form with { Version = answer.Version }, LibraryForm.Of(answer));
        try { answer.Reword(form.Words(answer.Words), here.UserId, clock.GetUtcNow()); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("Edit", form, refused, nameof(form.Answer)); }
        await db.SaveChangesAsync(stop);
        this.Say("Changed. Answers that were made of it before stand as they are.");
        return Redirect($"/o/{here.Slug}/answer-library/{id}");
    }

    private Task<LibraryAnswer?> FindAsync(Guid id, CancellationToken stop) => db.Set<LibraryAnswer>().FirstOrDefaultAsync(a => a.Id == new LibraryAnswerId(id), stop);
}
