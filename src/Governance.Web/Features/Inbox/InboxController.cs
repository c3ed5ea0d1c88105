using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Inbox;

/// <summary>The questionnaires that a vendor received, from every buyer.</summary>
[Route("o/{org}/inbox"), Requires(Permission.ViewQuestionnaires)]
public sealed class InboxController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Lists them by due date.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(string? q, InboxFilter state, string? after, CancellationToken stop)
    {
        var questionnaires = db.Set<Questionnaire>().AsNoTracking().In(state).With(q);
        if (DueCursor.Read(after) is { } from) questionnaires = questionnaires.Where(x => x.DueOn > from.On || (x.DueOn == from.On && ((Guid)(object)x.Id).CompareTo(from.Id) > 0));
        var page = await questionnaires.OrderBy(x => x.DueOn).ThenBy(x => x.Id).ToPageAsync(stop);
        return View(new InboxPage(page.Rows, page.Next(x => new DueCursor(x.DueOn, x.Id.Value).ToString()), clock.Today(), q, state));
    }
}
