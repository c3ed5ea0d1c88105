using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Assignments;

/// <summary>Naming who looks after the whole questionnaire.</summary>
[Route("o/{org}/questionnaires/{id:guid}/owners"), Requires(Permission.ManageQuestionnaires)]
public sealed class OwnersController(AssignmentDesk desk, AnswerDesk answers, GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>Asks for the colleague.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await FindAsync(id, new(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Names them.</summary>
    [HttpPost, SendsMail, StatementBudget(12)]
    public async Task<IActionResult> Create(Guid id, OwnerForm form, CancellationToken stop)
    {
        if (await FindAsync(id, form, stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        try { await desk.HandOverAsync(page.Open, new(form.HolderId!.Value), form.Note, (here.UserId, here.PersonName), stop); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("New", page, refused, nameof(form.HolderId)); }
        this.Say($"{page.Chosen(form.HolderId)} looks after the questionnaire now.");
        return Redirect(page.Back);
    }

    private async Task<AssignmentPage<OwnerForm>?> FindAsync(Guid id, OwnerForm form, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open) return null;
        var colleagues = (await db.ColleaguesAsync(Permission.ManageQuestionnaires, stop)).Where(p => p.Id != open.Holders.Owner).Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName));
        return new(open, $"/o/{here.Slug}/questionnaires/{id}", [.. colleagues], form);
    }
}
