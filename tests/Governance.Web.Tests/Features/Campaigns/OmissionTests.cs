using System.Net;
using AngleSharp.Html.Dom;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Campaigns;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Campaigns;

/// <summary>What the scoping rules propose is left out for all engagements, or for some of them.</summary>
public sealed class OmissionTests(Host host) : IClassFixture<Host>
{
    private const string Core = "ai-vendor-core-governance";
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_proposed_questionnaire_is_left_out_for_one_engagement_with_a_reason_that_the_board_keeps_and_goes_to_the_others()
    {
        await data.ProposedTemplateAsync();
        var (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var vendors = await data.CrowdAsync(buyer, seller, ana, 3, flawed: false);
        using var browser = await data.SignInAsync(ana);
        var root = $"/o/{buyer.Slug}/campaigns";
        (string, string)[] order = [("Title", "Annual review"), ("Tier1On", "2099-01-01"), ("Tier2On", "2099-01-01"), ("Tier3On", "2099-01-01"), .. vendors.Select(v => ("Vendors", $"{v.Id.Value}"))];
        var preview = await ShownAsync(await browser.SendAsync(root + "/new", root + "/preview", order, stop));
        var marks = preview.QuerySelectorAll($"input[name=LeftOut][value^='{Core}/']");
        marks.Length.ShouldBe(3);
        var one = marks[1].GetAttribute("value")!;
        using (var silent = await browser.SendAsync(preview, root, [("LeftOut", one)], stop)) silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "it takes a reason");
        var again = await ShownAsync(await browser.SendAsync(preview, root + "/preview", [("LeftOut", one), ("LeftOutBecause", "Asked in spring.")], stop));
        again.QuerySelector($"input[value='{one}']")!.HasAttribute("checked").ShouldBeTrue();
        again.QuerySelector("button.primary")!.TextContent.ShouldBe("Send 2 questionnaires to 2 vendors");
        // changing what is sent keeps it
        var changed = await ShownAsync(await browser.SendAsync(again, root + "/choices", [], stop));
        changed.Body!.TextContent.ShouldContain("1 thing that the scoping rules propose stays left out");
        var checkedAgain = await ShownAsync(await browser.SendAsync(changed, root + "/preview", [], stop));
        using var launched = await browser.SendAsync(checkedAgain, root, [], stop);
        launched.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var campaign = await data.AsAsync(buyer.Id, db => db.Set<Campaign>().AsNoTracking().SingleAsync(stop));
        await data.SendAllAsync(campaign);
        (await data.AsAsync(buyer.Id, db => db.Set<Assessment>().CountAsync(stop))).ShouldBe(2);
        // what was left out on purpose is no defect
        var row = (await browser.OpenAsync($"{root}/{campaign.Id.Value}?state=LeftOut", stop)).QuerySelectorAll("#lines tbody tr").ShouldHaveSingleItem();
        row.TextContent.ShouldContain("Left out here, although the scoping rules propose it: Asked in spring.");
        row.QuerySelector(".state-tag, .tag, .state")!.TextContent.Trim().ShouldBe("Left out");
        (await browser.OpenAsync($"{root}/{campaign.Id.Value}?state=HeldBack", stop)).QuerySelectorAll("#lines tbody tr").ShouldBeEmpty();
        (await data.AsAsync(buyer.Id, db => db.Set<AuditEntry>().Where(e => e.Act == nameof(ScopingOmitted)).Select(e => e.Body).SingleAsync(stop))).ShouldContain("\"engagements\":1");
    }

    [Fact]
    public async Task As_many_engagements_are_left_out_one_by_one_as_somebody_ticks()
    {
        var (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        using var browser = await data.SignInAsync(ana);
        var engagement = await data.EngagementAsync(buyer, seller, ana);
        var template = await data.TemplateAsync();
        var root = $"/o/{buyer.Slug}/campaigns";
        (string, string)[] order = [("Title", "Large"), ("Tier1On", "2099-01-01"), ("Tier2On", "2099-01-01"), ("Tier3On", "2099-01-01"), ("Vendors", engagement.VendorId.Value.ToString()), ("Templates", $"{template.Key}@{template.Version}"), .. Enumerable.Range(0, 1_500).Select(i => ("LeftOut", $"some-template/{i}"))];
        using var shown = await browser.SendAsync($"{root}/new", $"{root}/preview", order, stop);
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_chosen_questionnaire_that_was_retired_meanwhile_is_named_by_the_check()
    {
        var (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        using var browser = await data.SignInAsync(ana);
        var engagement = await data.EngagementAsync(buyer, seller, ana);
        var template = await data.TemplateAsync();
        var root = $"/o/{buyer.Slug}/campaigns";
        var shown = await ShownAsync(await browser.SendAsync($"{root}/new", $"{root}/preview", [("Title", "Review"), ("Tier1On", "2099-01-01"), ("Tier2On", "2099-01-01"), ("Tier3On", "2099-01-01"), ("Vendors", engagement.VendorId.Value.ToString()), ("Templates", $"{template.Key}@{template.Version}"), ("Templates", "own.gone@1")], stop));
        shown.QuerySelector(".callout")!.TextContent.ShouldContain("1 chosen questionnaire cannot be sent");
        shown.QuerySelector(".callout")!.TextContent.ShouldContain("own.gone 1 was retired meanwhile");
        shown.QuerySelector("button.primary")!.TextContent.ShouldEndWith("to 1 vendor");
    }

    private async Task<IHtmlDocument> ShownAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            return await Browser.ReadAsync(answer, stop);
        }
    }
}
