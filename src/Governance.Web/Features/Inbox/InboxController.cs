using Governance.Data;
using Governance.Data.Clarifications;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Inbox;

/// <summary>The questionnaires that a vendor received, from every buyer.</summary>
[Route("o/{org}/inbox"), Requires(Permission.ViewQuestionnaires)]
public sealed class InboxController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    private static readonly TimeSpan News = TimeSpan.FromDays(30);
    private const int MostNews = 5;

    /// <summary>Lists them by due date; those of one person where one is named.</summary>
    [HttpGet, StatementBudget(4)]
    public async Task<IActionResult> Index(string? q, InboxFilter state, Guid? owner, string? after, CancellationToken stop)
    {
        var questionnaires = db.Set<Questionnaire>().AsNoTracking().In(state).With(q).Of(db, owner);
        if (DueCursor.Read(after) is { } from) questionnaires = questionnaires.Where(x => x.DueOn > from.On || (x.DueOn == from.On && ((Guid)(object)x.Id).CompareTo(from.Id) > 0));
        var page = await questionnaires.OrderBy(x => x.DueOn).ThenBy(x => x.Id).ToPageAsync(stop);
        return View(new InboxPage(page.Rows, page.Next(x => new DueCursor(x.DueOn, x.Id.Value).ToString()), clock.Today(), q, state) { Owner = owner, Reader = here.UserId, Held = await HeldAsync(page.Rows, stop), Asked = await AskedAsync(page.Rows, stop), Others = await OthersAsync(stop) });
    }

    // sections and questions with whoever looks, by questionnaire
    private async Task<ILookup<QuestionnaireId, Assignment>> HeldAsync(IReadOnlyList<Questionnaire> shown, CancellationToken stop)
    {
        var ids = shown.Select(x => x.Id).ToList();
        return (await db.Held(here.UserId.Value).AsNoTracking().Where(a => ids.Contains(a.QuestionnaireId)).ToListAsync(stop)).ToLookup(a => a.QuestionnaireId);
    }

    // how much buyers asked that nobody has answered, by the assessment
    private async Task<IReadOnlyDictionary<AssessmentId, int>> AskedAsync(IReadOnlyList<Questionnaire> shown, CancellationToken stop)
    {
        var ids = shown.Select(x => x.AssessmentId).ToList();
        return await db.Waiting().Where(c => ids.Contains(c.AssessmentId)).GroupBy(c => c.AssessmentId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
    }

    // for who can do something about it
    private async Task<IReadOnlyList<OtherDomainProof>> OthersAsync(CancellationToken stop)
    {
        if (!here.Allows(Permission.ManageOrganization)) return [];
        var since = clock.GetUtcNow() - News;
        return await db.Set<OtherDomainProof>().AsNoTracking().Where(p => p.ProvenAt > since).OrderByDescending(p => p.ProvenAt).Take(MostNews).ToListAsync(stop);
    }
}
