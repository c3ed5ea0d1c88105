using Governance.Data;
using Governance.Domain;
using Governance.Domain.Campaigns;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Campaigns;

/// <summary>The board of a campaign as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/campaigns/{id:guid}/export"), Requires(Permission.ViewPortfolio)]
public sealed class CampaignBoardExportsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(4)]
    public async Task<IActionResult> Show(Guid id, CampaignMemberFilter state, string? q, TableFormat format, CancellationToken stop)
    {
        var campaign = new CampaignId(id);
        if (!await db.Set<Campaign>().AnyAsync(c => c.Id == campaign, stop)) return NotFound();
        return CampaignTable.Board(clock.Today(), await db.ScopeAsync(campaign, stop)).Download(db.Lines(campaign).In(state, clock.Today()).Rows(db, q, after: null).AsAsyncEnumerable(), format);
    }
}
