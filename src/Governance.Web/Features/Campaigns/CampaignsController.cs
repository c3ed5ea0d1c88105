using Governance.Data;
using Governance.Data.Campaigns;
using Governance.Domain;
using Governance.Domain.Campaigns;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Campaigns;

/// <summary>Questionnaires to many vendors at once.</summary>
[Route("o/{org}/campaigns"), Requires(Permission.ViewPortfolio)]
public sealed class CampaignsController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Lists them, newest first.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop)
    {
        var page = await db.Campaigns(InstantCursor.Read(after), clock.Today()).ToPageAsync(stop);
        return View(new CampaignsPage(page.Rows, page.Next(c => InstantCursor.Write(c.Campaign.LaunchedAt))));
    }

    /// <summary>The board of one: how far it is, and who has yet to do what.</summary>
    [HttpGet("{id:guid}"), StatementBudget(5)]
    public async Task<IActionResult> Show(Guid id, CampaignMemberFilter state, string? q, string? after, CancellationToken stop) =>
        await db.BoardAsync(new CampaignId(id), new(state, q, after), clock.Today(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Asks for vendors, questionnaires and dates; the next cycle of a campaign begins with its own.</summary>
    [HttpGet("new"), Requires(Permission.SendAssessments), StatementBudget(4)]
    public async Task<IActionResult> New(Guid? following, string? q, CampaignTierFilter tier, CancellationToken stop)
    {
        var begun = following is { } last ? await db.FollowingAsync(new CampaignId(last), clock.Today(), stop) : (CampaignChoiceQueries.Dated(clock.Today()), []);
        return begun is { } found ? View(await db.ChoicesAsync(found.Form, q, tier, stop) with { Retired = found.Retired }) : NotFound();
    }

    /// <summary>Launches what the check showed; where it shows something else by now, the check again.</summary>
    [HttpPost, ManyFields, Requires(Permission.SendAssessments), SendsMail, StatementBudget(40)]
    public async Task<IActionResult> Create(CampaignForm form, [FromServices] CampaignDesk desk, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", await db.ChoicesAsync(form, search: null, CampaignTierFilter.Any, stop));
        var preview = await db.PreviewAsync(form, stop);
        if (!preview.Ready || !string.Equals(preview.Form.Seen, form.Seen, StringComparison.Ordinal)) return this.Again("~/Features/Campaigns/Previews/Show.cshtml", preview, Why(preview));
        var campaign = await desk.LaunchAsync(here.Tenant, form.Order(), form.Seen, here.UserId, stop);
        this.Say($"{campaign.Title} is under way. The page shows how far it is; a mail says when everything is sent.");
        return Redirect($"/o/{here.Slug}/campaigns/{campaign.Id.Value}");
    }

    private static Refused Why(CampaignPreview preview) => new(
        preview.Plan.Going == 0 ? CampaignRefusals.NothingToSend : preview.Ready ? CampaignRefusals.PlanChanged : CampaignRefusals.LeftOutWithoutReason);
}
