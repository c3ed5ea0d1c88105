using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Assignments;

/// <summary>Not mine: passing a question or a section on to somebody else, or back to the owner.</summary>
[Route("o/{org}/questionnaires/{id:guid}/forwards"), Requires(Permission.AnswerQuestionnaires)]
public sealed class ForwardsController(AssignmentDesk desk, AnswerDesk answers, GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>Asks to whom, and why.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New(Guid id, string? section, string? question, CancellationToken stop) =>
        await FindAsync(id, new(question, section), stop) is { } page ? View(page) : NotFound();

    /// <summary>Passes it on; whoever gets it is told.</summary>
    [HttpPost, SendsMail, StatementBudget(12)]
    public async Task<IActionResult> Create(Guid id, ForwardForm form, CancellationToken stop)
    {
        if (await FindAsync(id, form, stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        var part = page.Question is { } question ? AssignmentPart.Of(question) : AssignmentPart.Of(page.Section!);
        try { await desk.ForwardAsync(page.Open, part, new(form.HolderId!.Value), form.Reason, (here.UserId, here.PersonName), stop); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", page, refused, nameof(form.HolderId)); }
        var what = part.InWords(page.Open.Sheet.Document);
        this.Say($"{char.ToUpperInvariant(what[0])}{what[1..]} is with {page.Names.GetValueOrDefault(form.HolderId.Value, "a colleague")} now, who is told by mail.");
        return Redirect(page.Back);
    }

    private async Task<AssignmentPage<ForwardForm>?> FindAsync(Guid id, ForwardForm form, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open) return null;
        var question = form.Question is { } asked ? open.Sheet.Document.Question(asked) : null;
        var section = question is null ? open.Sheet.Document.Section(form.Section) : open.Sheet.Document.Sections.FirstOrDefault(s => s.Questions.Contains(question));
        if ((form.Question is not null && question is null) || section is null) return null;
        var owner = open.Holders.Owner;
        var colleagues = (await db.ColleaguesAsync(Permission.AnswerQuestionnaires, stop)).Where(p => p.Id != here.UserId).OrderByDescending(p => p.Id == owner).ToList();
        var choices = colleagues.Select(p => new Choice(p.Id.Value.ToString(), p.Id == owner ? $"Back to {p.DisplayName}, who looks after the whole" : p.DisplayName));
        return new(open, $"/o/{here.Slug}/questionnaires/{id}", [.. choices], form) { Question = question, Section = section, Names = colleagues.ToDictionary(p => p.Id.Value, p => p.DisplayName) };
    }
}
