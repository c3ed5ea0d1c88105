using System.Net;
using AngleSharp.Html.Dom;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Domain.Vendors;
using Governance.Testing;
using Governance.Web.Features.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Campaigns;

public sealed class CampaignTests(Host host) : IClassFixture<Host>
{
    // what is due is done by the test alone, and not by the host at the same moment
    private readonly TestData data = new(host.WithoutQueue());
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_hundred_vendors_are_checked_two_problems_are_named_before_anything_is_sent_and_the_rest_is_sent_once()
    {
        var (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var vendors = await data.CrowdAsync(buyer, seller, ana, Campaign.MostVendors);
        using var browser = await data.SignInAsync(ana);
        browser.Client.Timeout = TimeSpan.FromMinutes(5);
        var preview = await PreviewAsync(browser, buyer, await data.TemplateAsync(), vendors);
        preview.Body!.TextContent.ShouldContain("498 questionnaires to 498 vendors can be sent. 1 questionnaire and 1 vendor without engagement will be held back");
        preview.Body.TextContent.ShouldContain($"{vendors[0].Name} has no contact.");
        preview.Body.TextContent.ShouldContain($"{vendors[1].Name} has no engagement");
        (await browser.OpenAsync(preview.QuerySelector($"a[href$='vendor={vendors[1].Id.Value}']")!.GetAttribute("href")!, stop)).QuerySelector("h1")!.TextContent.ShouldBe("Open an engagement");
        preview.QuerySelector($"a[href='/o/{buyer.Slug}/vendors/{vendors[0].Id.Value}/contacts/new']")!.TextContent.ShouldBe("Add a contact");
        (await SentAsync(buyer)).ShouldBe(0);
        var page = await LaunchAsync(browser, buyer, preview);
        page.Body!.TextContent.ShouldContain("Annual review is under way.");
        var campaign = await OnlyAsync(buyer);
        await data.SendAllAsync(campaign);
        (await SentAsync(buyer)).ShouldBe(498);
        (await data.AsAsync(seller.Id, db => db.Set<Questionnaire>().CountAsync(stop))).ShouldBe(498);
        var board = await browser.OpenAsync($"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}?state=HeldBack", stop);
        board.QuerySelectorAll("main tbody")[0].TextContent.ShouldContain("has no contact");
        board.QuerySelectorAll("main tbody")[0].TextContent.ShouldContain("has no engagement");
        board.Body!.TextContent.ShouldContain("Held back · 2");
    }

    [Fact]
    public async Task What_the_scoping_rules_propose_is_shown_with_its_reason_and_left_out_only_with_one()
    {
        await data.ProposedTemplateAsync();
        var (buyer, ana, vendors) = await CrowdAsync(2);
        using var browser = await data.SignInAsync(ana);
        var preview = await PreviewAsync(browser, buyer, await data.TemplateAsync(), vendors, leftOut: false);
        preview.Body!.TextContent.ShouldContain("Every AI service is asked about its governance");
        using var refused = await browser.SendAsync(preview, $"/o/{buyer.Slug}/campaigns", [("LeftOut", "ai-vendor-core-governance")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await Browser.ReadAsync(refused, stop);
        again.Body!.TextContent.ShouldContain("why what the scoping rules propose is left out");
        again.QuerySelector("input[name=LeftOut][checked]").ShouldNotBeNull();
        again.Body.TextContent.ShouldContain("Leave it out for all 2 engagements");
        // what was left out, and why, is kept over a change of what is sent
        using var changed = await browser.SendAsync(again, $"/o/{buyer.Slug}/campaigns/choices", [("LeftOutBecause", "Asked in spring.")], stop);
        using var check = await browser.SendAsync(await Browser.ReadAsync(changed, stop), $"/o/{buyer.Slug}/campaigns/preview", [], stop);
        await LaunchAsync(browser, buyer, await Browser.ReadAsync(check, stop));
        var omitted = await data.AsAsync(buyer.Id, db => db.Set<CampaignTemplate>().SingleAsync(t => t.QuestionnaireHash == null, stop));
        omitted.Key.ShouldBe("ai-vendor-core-governance");
        (await OnlyAsync(buyer)).LeftOutBecause.ShouldBe("Asked in spring.");
    }

    [Fact]
    public async Task What_came_between_the_check_and_the_button_is_checked_again_and_nothing_is_stored()
    {
        var (buyer, ana, vendors) = await CrowdAsync(3);
        using var browser = await data.SignInAsync(ana);
        var preview = await PreviewAsync(browser, buyer, await data.TemplateAsync(), vendors);
        await data.AsAsync(buyer.Id, async db =>
        {
            var vendor = await db.Set<Vendor>().Include(v => v.Contacts).SingleAsync(v => v.Id == vendors[0].Id, stop);
            vendor.RemoveContact(vendor.Contacts[0].Id);
            return await db.SaveChangesAsync(stop);
        });
        using var refused = await browser.SendAsync(preview, $"/o/{buyer.Slug}/campaigns", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var again = await Browser.ReadAsync(refused, stop);
        again.Body!.TextContent.ShouldContain("Something changed since the check.");
        again.QuerySelector("button.primary")!.TextContent.ShouldBe("Send 2 questionnaires to 2 vendors");
        (await data.AsAsync(buyer.Id, db => db.Set<Campaign>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_sent_by_somebody_else_before_its_turn_came_is_held_back_with_the_reason()
    {
        var (buyer, ana, vendors) = await CrowdAsync(2);
        var template = await data.TemplateAsync();
        var (first, second) = (await data.CampaignAsync(buyer, ana, template, [vendors[0]]), await data.CampaignAsync(buyer, ana, template, vendors));
        await data.SendAllAsync(first);
        await data.SendAllAsync(second);
        var held = await data.AsAsync(buyer.Id, db => db.Set<CampaignMember>().Where(m => m.HeldBack != null).Select(m => m.HeldBack).ToListAsync(stop));
        held.ShouldHaveSingleItem()!.ShouldContain("already asks the same template");
        (await SentAsync(buyer)).ShouldBe(2);
        using var browser = await data.SignInAsync(ana);
        (await PreviewAsync(browser, buyer, template, vendors)).Body!.TextContent.ShouldContain("Nothing can be sent yet");
    }

    [Fact]
    public async Task Who_launched_it_is_told_when_everything_is_sent()
    {
        var (buyer, ana, vendors) = await CrowdAsync(12);
        var campaign = await data.CampaignAsync(buyer, ana, await data.TemplateAsync(), vendors);
        await data.SendAllAsync(campaign);
        var mail = await data.AsAsync(buyer.Id, db => db.Set<OutboxMail>().SingleAsync(m => m.To == ana.Address.Value, stop));
        mail.Subject.ShouldBe("Annual review: 12 sent");
        mail.Text.ShouldContain($"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}");
    }

    [Fact]
    public async Task A_recall_takes_back_what_is_open_stops_what_waits_and_tells_the_vendors_why()
    {
        var (buyer, ana, vendors) = await CrowdAsync(3);
        var campaign = await data.CampaignAsync(buyer, ana, await data.TemplateAsync(), vendors);
        await data.SendAllAsync(campaign);
        using var browser = await data.SignInAsync(ana);
        var own = $"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}";
        var page = await browser.OpenAsync(own + "/recall/new", stop);
        page.QuerySelector("button.danger")!.TextContent.ShouldBe("Recall 3 questionnaires");
        (await browser.OpenAsync(own, stop)).QuerySelector("#progress[hx-get]").ShouldBeNull();
        using var recalled = await browser.SendAsync(page, own + "/recall", [("Reason", "Wrong year")], stop);
        recalled.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        // the page looks again by itself until the last one is recalled
        var going = (await browser.OpenAsync(own, stop)).QuerySelector("#progress")!;
        (going.HasAttribute("hx-get"), going.TextContent.Contains("3 questionnaires are still to be recalled.", StringComparison.Ordinal)).ShouldBe((true, true));
        while (await data.AsAsync(buyer.Id, db => db.Set<Assessment>().CountAsync(a => a.RecalledAt != null, stop)) < 3)
            if (await host.Services.GetService(typeof(WorkQueue)).ShouldBeOfType<WorkQueue>().RunAsync(stop) == 0) await Task.Delay(50, stop);
        (await data.AsAsync(vendors[0].Organization!.Value, db => db.Set<Questionnaire>().Select(q => q.RecallReason).ToListAsync(stop))).ShouldAllBe(reason => reason == "Wrong year");
        var settled = await browser.OpenAsync(own, stop);
        settled.Body!.TextContent.ShouldContain("Declined or recalled · 3");
        settled.QuerySelector("#progress[hx-get]").ShouldBeNull();
    }

    [Fact]
    public async Task Every_questionnaire_stands_in_exactly_one_view_of_the_board()
    {
        var (buyer, ana, vendors) = await CrowdAsync(6);
        var campaign = await data.CampaignAsync(buyer, ana, await data.TemplateAsync(), vendors);
        await data.SendAllAsync(campaign);
        var assessments = await data.AsAsync(buyer.Id, db => db.Set<Assessment>().OrderBy(a => a.Reference).Select(a => a.Id).ToListAsync(stop));
        await ActAsync(assessments[0], a => a.Recall("Gone", ana.Id, host.Clock.GetUtcNow()));
        await ActAsync(assessments[1], a => a.Acknowledge(AcknowledgementOutcome.Declined, null, "No", host.Clock.GetUtcNow()));
        await ActAsync(assessments[2], a => a.TakeSubmission(1, host.Clock.GetUtcNow()));
        await ActAsync(assessments[3], a => { a.TakeSubmission(1, host.Clock.GetUtcNow()); a.CloseReview(ana.Id, host.Clock.GetUtcNow()); });
        using var browser = await data.SignInAsync(ana);
        var own = $"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}";
        List<int> shown = [];
        foreach (var filter in Enum.GetValues<CampaignMemberFilter>())
        {
            var board = await browser.OpenAsync($"{own}?state={filter}", stop);
            var rows = board.QuerySelector("main table caption")?.TextContent.StartsWith("Questionnaires, by", StringComparison.Ordinal) is true ? board.QuerySelector("main tbody")!.Children.Length : 0;
            board.QuerySelector("nav.chips [aria-current=true]")!.TextContent.ShouldEndWith($"· {rows}");
            shown.Add(rows);
        }
        shown[0].ShouldBe(6);
        shown.Skip(1).Sum().ShouldBe(6);
        shown[(int)CampaignMemberFilter.Ended].ShouldBe(2);

        Task ActAsync(AssessmentId id, Action<Assessment> act) => data.AsAsync(buyer.Id, async db =>
        {
            act(await db.Set<Assessment>().SingleAsync(a => a.Id == id, stop));
            return await db.SaveChangesAsync(stop);
        });
    }

    [Fact]
    public async Task What_cannot_be_sent_is_marked_as_failed_with_its_reason_and_the_rest_of_the_campaign_goes_out()
    {
        var (buyer, ana, vendors) = await CrowdAsync(12);
        var broken = await data.VendorAsync();
        var last = await data.CrowdAsync(buyer, broken, ana, 1, flawed: false);
        // a row that no sending makes: the first that arrives there has its number
        await data.AddAsync(broken.Id, new Transmittal(broken.Id, buyer.Id, Direction.Received, new(Ids.New()), TransmittalKind.QuestionnaireRecalled, 1, "{}", new string('a', 64), host.Clock.GetUtcNow()));
        var campaign = await data.CampaignAsync(buyer, ana, await data.TemplateAsync(), [.. last, .. vendors]);
        await host.Services.GetRequiredService<WorkQueue>().RunAsync(stop);
        (await SentAsync(buyer)).ShouldBe(12, "it keeps none of the others");
        for (var again = 1; again < Work.MostTries; again++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(5));
            await host.Services.GetRequiredService<WorkQueue>().RunAsync(stop);
        }
        (await data.AsAsync(buyer.Id, db => db.Set<Campaign>().SingleAsync(c => c.Id == campaign.Id, stop))).SentAt.ShouldNotBeNull();
        using var browser = await data.SignInAsync(ana);
        var board = await browser.OpenAsync($"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}?state=Failed", stop);
        board.QuerySelector("main tbody")!.Children.ShouldHaveSingleItem().TextContent.ShouldContain("Sending it failed 8 times (DbUpdateException).");
        board.QuerySelector("nav.chips [aria-current=true]")!.TextContent.ShouldBe("Failed · 1");
        (await SentAsync(buyer)).ShouldBe(12);
    }

    [Fact]
    public async Task The_board_lists_its_questionnaires_by_vendor()
    {
        var (buyer, ana, vendors) = await CrowdAsync(4);
        var campaign = await data.CampaignAsync(buyer, ana, await data.TemplateAsync(), vendors.Reverse());
        using var browser = await data.SignInAsync(ana);
        var board = await browser.OpenAsync($"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}", stop);
        board.QuerySelectorAll("main td[data-label=Vendor]").Select(cell => cell.TextContent).ShouldBe(vendors.Select(v => v.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_next_cycle_opens_with_the_same_vendors_and_questionnaires_and_its_day_is_told()
    {
        var (buyer, ana, vendors) = await CrowdAsync(2);
        var template = await data.TemplateAsync();
        using var browser = await data.SignInAsync(ana);
        await LaunchAsync(browser, buyer, await PreviewAsync(browser, buyer, template, vendors, more: ("Months", "12")));
        var campaign = await OnlyAsync(buyer);
        await data.SendAllAsync(campaign);
        var next = await browser.OpenAsync($"/o/{buyer.Slug}/campaigns/new?following={campaign.Id.Value}", stop);
        next.QuerySelectorAll("input[name=Vendors][checked]").Length.ShouldBe(2);
        next.QuerySelector("input[name=Templates][checked]")!.GetAttribute("value").ShouldBe($"{template.Key}@{template.Version}");
        next.QuerySelector("input[name=Months]")!.GetAttribute("value").ShouldBe("12");
        (await data.AsAsync(buyer.Id, db => db.Set<Work>().SingleAsync(w => w.Subject == campaign.Id.Value && w.Kind == "campaign-cycle", stop))).DueAt.Date.ShouldBe(campaign.NextOn!.Value.ToDateTime(default));
    }

    [Fact]
    public async Task The_next_cycle_names_the_questionnaires_that_were_retired_since()
    {
        var (buyer, ana, vendors) = await CrowdAsync(1);
        var (template, now) = (await data.TemplateAsync(), host.Clock.GetUtcNow());
        var draft = TemplateDraft.Begin(buyer.Id, "own.yearly", template.Read() with { Title = "Yearly check" }, null, ana.Id, now);
        var own = draft.Publish([], ana.Id, now);
        await data.AddAsync(buyer.Id, draft, own);
        using var browser = await data.SignInAsync(ana);
        await LaunchAsync(browser, buyer, await PreviewAsync(browser, buyer, template, vendors, more: [("Templates", $"{own.Key}@{own.Version}"), ("Months", "12")]));
        var address = $"/o/{buyer.Slug}/campaigns/new?following={(await OnlyAsync(buyer)).Id.Value}";
        (await browser.OpenAsync(address, stop)).QuerySelector("main .callout").ShouldBeNull();
        await data.AddAsync(buyer.Id, draft.Retire(own, "Replaced.", ana.Id, now));
        var next = await browser.OpenAsync(address, stop);
        next.QuerySelector("main .callout")!.TextContent.ShouldContain("Yearly check cannot be sent any more.");
        next.QuerySelectorAll("input[name=Templates][checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe($"{template.Key}@{template.Version}");
    }

    [Fact]
    public async Task Choosing_a_tier_ticks_its_vendors_and_keeps_what_was_typed()
    {
        var (buyer, ana, _) = await CrowdAsync(3);
        await data.VendorRecordAsync(buyer, "Untiered AI");
        using var browser = await data.SignInAsync(ana);
        using var narrowed = await browser.SendAsync($"/o/{buyer.Slug}/campaigns/new", $"/o/{buyer.Slug}/campaigns/choices", [("Title", "Spring"), ("tier", "Tier3"), ("narrow", "true")], stop);
        var page = await Browser.ReadAsync(narrowed, stop);
        page.QuerySelectorAll("input[name=Vendors][checked]").Length.ShouldBe(3);
        page.QuerySelector("input[name=Title]")!.GetAttribute("value").ShouldBe("Spring");
        using var none = await browser.SendAsync(page, $"/o/{buyer.Slug}/campaigns/choices", [("tier", "None"), ("narrow", "true")], stop);
        (await Browser.ReadAsync(none, stop)).QuerySelectorAll("input[name=Vendors][checked]").ShouldHaveSingleItem();
    }

    private async Task<(Organization Buyer, Member Ana, IReadOnlyList<Vendor> Vendors)> CrowdAsync(int count)
    {
        var (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        return (buyer, ana, await data.CrowdAsync(buyer, seller, ana, count, flawed: false));
    }

    private async Task<IHtmlDocument> PreviewAsync(Browser browser, Organization buyer, PublishedTemplate template, IReadOnlyList<Vendor> vendors, bool leftOut = true, params (string, string)[] more)
    {
        (string, string)[] order =
        [
            ("Title", "Annual review"), ("Templates", $"{template.Key}@{template.Version}"), ("Tier1On", "2099-01-01"), ("Tier2On", "2099-01-01"), ("Tier3On", "2099-01-01"),
            .. vendors.Select(v => ("Vendors", $"{v.Id.Value}")), .. more,
        ];
        if (leftOut) order = [.. order, ("LeftOut", "ai-vendor-core-governance"), ("LeftOutBecause", "Asked in spring.")];
        using var check = await browser.SendAsync($"/o/{buyer.Slug}/campaigns/new", $"/o/{buyer.Slug}/campaigns/preview", order, stop);
        check.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await Browser.ReadAsync(check, stop);
    }

    private async Task<IHtmlDocument> LaunchAsync(Browser browser, Organization buyer, IHtmlDocument preview)
    {
        using var launched = await browser.SendAsync(preview, $"/o/{buyer.Slug}/campaigns", [], stop);
        launched.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return await browser.OpenAsync(launched.Headers.Location!.ToString(), stop);
    }

    private Task<Campaign> OnlyAsync(Organization buyer) => data.AsAsync(buyer.Id, db => db.Set<Campaign>().AsNoTracking().SingleAsync(stop));

    private Task<int> SentAsync(Organization buyer) => data.AsAsync(buyer.Id, db => db.Set<Transmittal>().CountAsync(t => t.Kind == TransmittalKind.QuestionnaireSent && t.Direction == Direction.Sent, stop));
}
