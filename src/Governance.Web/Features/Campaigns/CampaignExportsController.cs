using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Campaigns;

/// <summary>The list of campaigns as a file.</summary>
[Route("o/{org}/campaigns/export"), Requires(Permission.ViewPortfolio)]
public sealed class CampaignExportsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(TableFormat format) => CampaignTable.Table.Download(db.Campaigns(before: null, clock.Today()).AsAsyncEnumerable(), format);
}
