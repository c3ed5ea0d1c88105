using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Campaigns;

/// <summary>The choices of a campaign once more, with everything kept that was typed: narrowed by words and tier, or come back to from the check.</summary>
[Route("o/{org}/campaigns/choices"), Requires(Permission.SendAssessments)]
public sealed class CampaignChoicesController(GovernanceDb db) : Controller
{
    /// <summary>Shows them. Narrowing ticks the vendors that it shows, so that all of a tier are chosen in one act; nothing is stored.</summary>
    [HttpPost, ManyFields, StatementBudget(3)]
    public async Task<IActionResult> Create(CampaignForm form, string? q, CampaignTierFilter tier, bool narrow, CancellationToken stop)
    {
        ModelState.Clear();
        var page = await db.ChoicesAsync(narrow ? form with { Vendors = [] } : form, q, tier, stop);
        if (narrow) page = page with { Form = form with { Vendors = [.. page.Vendors.Select(v => v.Id)] } };
        return View("~/Features/Campaigns/New.cshtml", page);
    }
}
