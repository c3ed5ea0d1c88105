using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Look;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assignments;

/// <summary>Sharing a questionnaire out: sections and single questions to colleagues.</summary>
[Route("o/{org}/questionnaires/{id:guid}/assignments")]
public sealed class AssignmentsController(AssignmentDesk desk, AnswerDesk answers, GovernanceDb db, OrganizationContext here) : Controller
{
    private const int MostActs = 50;

    /// <summary>Who sees to what, and the last fifty times that something changed hands.</summary>
    [HttpGet, Requires(Permission.ViewQuestionnaires), StatementBudget(2)]
    public async Task<IActionResult> Index(Guid id, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open) return NotFound();
        var key = open.Questionnaire.Id;
        var acts = await db.Set<Assignment>().AsNoTracking().Where(a => a.QuestionnaireId == key).OrderByDescending(a => a.At).ThenBy(a => a.Section).Take(MostActs)
            .Join(db.People, a => a.By, p => p.Id, (a, p) => new { Assignment = a, p.DisplayName }).ToListAsync(stop);
        return View(new AssignmentsPage(open, Own(id), [.. acts.Select(a => (a.Assignment, a.DisplayName))]));
    }

    /// <summary>Asks to whom, and where no question is named, which sections.</summary>
    [HttpGet("new"), Requires(Permission.ManageQuestionnaires), StatementBudget(2)]
    public async Task<IActionResult> New(Guid id, string? section, string? question, CancellationToken stop) =>
        await FindAsync(id, new(question, section is null ? null : [section]), stop) is { } page ? View(page) : NotFound();

    /// <summary>Gives it to them.</summary>
    [HttpPost, Requires(Permission.ManageQuestionnaires), SendsMail, StatementBudget(12)]
    public async Task<IActionResult> Create(Guid id, AssignmentForm form, CancellationToken stop)
    {
        if (await FindAsync(id, form, stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        UserId? to = form.HolderId == AssignmentForm.Nobody ? null : new UserId(form.HolderId!.Value);
        var parts = Parts(page);
        try { await desk.GiveAsync(page.Open, parts, to, form.Note, (here.UserId, here.PersonName), stop); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", page, refused, nameof(form.HolderId)); }
        var what = parts is [var one] ? one.InWords(page.Open.Sheet.Document) : $"{parts.Count} sections";
        var verb = parts.Count == 1 ? "is" : "are";
        this.Say($"{char.ToUpperInvariant(what[0])}{what[1..]} {verb} with {(to is null ? "nobody in particular" : page.Chosen(form.HolderId))} now.{(to is null || to == here.UserId ? "" : " A mail says so.")}");
        return Redirect(page.Back);
    }

    private static IReadOnlyList<AssignmentPart> Parts(AssignmentPage<AssignmentForm> page) => page.Question is { } question
        ? [AssignmentPart.Of(question)]
        : [.. page.Open.Sheet.Document.Sections.Where(section => page.Form.Sections!.Contains(section.Key, StringComparer.Ordinal)).Select(AssignmentPart.Of)];

    private async Task<AssignmentPage<AssignmentForm>?> FindAsync(Guid id, AssignmentForm form, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open) return null;
        var (document, question) = (open.Sheet.Document, form.Question is { } asked ? open.Sheet.Document.Question(asked) : null);
        // what is not in the document is not there
        if ((form.Question is not null && question is null) || form.Sections?.Any(key => document.Sections.All(section => !string.Equals(section.Key, key, StringComparison.Ordinal))) is true) return null;
        var colleagues = (await db.ColleaguesAsync(Permission.AnswerQuestionnaires, stop)).Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName));
        return new(open, Own(id), [.. colleagues, new(AssignmentForm.Nobody.ToString(), "Nobody in particular")], form) { Question = question };
    }

    private string Own(Guid id) => $"/o/{here.Slug}/questionnaires/{id}";
}
