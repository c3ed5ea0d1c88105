using System.Globalization;
using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>The edits of a draft.</summary>
[Route("o/{org}/template-drafts/{id:guid}/steps"), Requires(Permission.ViewPortfolio)]
public sealed class DraftStepsController(GovernanceDb db) : Controller
{
    /// <summary>Lists them, the latest first.</summary>
    [HttpGet, StatementBudget(3)]
    public async Task<IActionResult> Index(Guid id, int? after, CancellationToken stop)
    {
        var key = new TemplateDraftId(id);
        if (await db.Drafts().Where(d => d.Id == key).Select(d => new { d.Title, d.Step }).FirstOrDefaultAsync(stop) is not { } draft) return NotFound();
        var page = await db.Set<DraftStep>().AsNoTracking().Where(s => s.DraftId == key && (after == null || s.Number < after)).OrderByDescending(s => s.Number)
            .Select(s => new DraftStepRow(s.Number, s.Words, s.MadeAt, db.People.Where(p => p.Id == s.MadeBy).Select(p => p.DisplayName).FirstOrDefault())).ToPageAsync(stop);
        var holding = StepChain.Holding(draft.Step, await db.Set<DraftStep>().Where(s => s.DraftId == key).ToDictionaryAsync(s => s.Number, s => s.Before, stop));
        return View(new DraftStepsPage(id, draft.Title, [.. page.Rows.Select(row => row with { Undone = !holding.Contains(row.Number) })], page.Next(s => s.Number.ToString(CultureInfo.InvariantCulture))));
    }
}
