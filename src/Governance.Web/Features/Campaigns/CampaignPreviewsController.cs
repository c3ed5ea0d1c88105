using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Campaigns;

/// <summary>The check before a launch. It is posted, since hundreds of vendors are too long for an address; nothing is stored.</summary>
[Route("o/{org}/campaigns/preview"), Requires(Permission.SendAssessments)]
public sealed class CampaignPreviewsController(GovernanceDb db) : Controller
{
    /// <summary>Shows what would be sent to whom, what the scoping rules propose, and what stands against the rest.</summary>
    [HttpPost, ManyFields, StatementBudget(20)]
    public async Task<IActionResult> Create(CampaignForm form, string? q, CampaignTierFilter tier, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("~/Features/Campaigns/New.cshtml", await db.ChoicesAsync(form, q, tier, stop));
        return View("~/Features/Campaigns/Previews/Show.cshtml", await db.PreviewAsync(form, stop));
    }
}
