using Governance.Data;
using Governance.Data.Campaigns;
using Governance.Domain.Campaigns;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Campaigns;

/// <summary>Taking a campaign back.</summary>
[Route("o/{org}/campaigns/{id:guid}/recall"), Requires(Permission.SendAssessments)]
public sealed class CampaignRecallsController(GovernanceDb db, CampaignDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Says what a recall does, and asks for the reason.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop) is { } campaign ? View("~/Features/Campaigns/Recalls/New.cshtml", await PageAsync(campaign, new(), stop)) : NotFound();

    /// <summary>Takes it back; every vendor with an open questionnaire is told.</summary>
    [HttpPost, SendsMail, StatementBudget(10)]
    public async Task<IActionResult> Create(Guid id, CampaignRecallForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } campaign) return NotFound();
        if (!ModelState.IsValid) return this.Again("~/Features/Campaigns/Recalls/New.cshtml", await PageAsync(campaign, form, stop));
        await desk.RecallAsync(campaign, form.Reason!, here.UserId, stop);
        this.Say($"{campaign.Reference} is recalled. The vendors are being told.");
        return Redirect($"/o/{here.Slug}/campaigns/{id}");
    }

    private async Task<CampaignRecallPage> PageAsync(Campaign campaign, CampaignRecallForm form, CancellationToken stop) => new(campaign, await db.OpenAsync(campaign.Id, stop), form);

    private Task<Campaign?> FindAsync(Guid id, CancellationToken stop)
    {
        var key = new CampaignId(id);
        return db.Set<Campaign>().FirstOrDefaultAsync(c => c.Id == key, stop);
    }
}
