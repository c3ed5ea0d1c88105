using System.Globalization;
using AngleSharp.Html.Dom;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Vendors;

public sealed class VendorListTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Theory]
    [InlineData(20, "name")]
    [InlineData(120, "name")]
    [InlineData(120, "-name")]
    [InlineData(120, "tier")]
    [InlineData(120, "-tier")]
    public async Task Every_vendor_stands_on_exactly_one_page_forwards_and_back(int count, string sort)
    {
        var (buyer, browser) = await BuyerAsync();
        // two of each name, so that the key needs more than the name
        await data.AddAsync(buyer.Id, [.. Enumerable.Range(0, count).Select(i => Register(buyer, i))]);
        var (forth, last) = await WalkAsync(browser, $"/o/{buyer.Slug}/vendors?sort={sort}", "next");
        forth.Count.ShouldBe(count);
        forth.Distinct(StringComparer.Ordinal).Count().ShouldBe(count);
        if (count <= 50) return;
        var (back, _) = await WalkAsync(browser, last, "prev");
        back.Count.ShouldBe(count);
        forth.ToHashSet(StringComparer.Ordinal).SetEquals(back).ShouldBeTrue();
    }

    [Fact]
    public async Task Filters_live_in_the_address_and_can_be_cleared()
    {
        var (buyer, browser) = await BuyerAsync();
        var owner = await data.MemberAsync(buyer, Role.EngagementOwner);
        var first = await data.VendorRecordAsync(buyer, "Northwind AI", owner.Id);
        await data.EngagementAsync(first, factors: new(5, 5, 3, 3, 3));
        await data.LinkedVendorAsync(buyer, await data.VendorAsync(), "Helios Labs");
        foreach (var (query, name) in new[] { ("tier=Tier1", "Northwind AI"), ("state=Linked", "Helios Labs"), ($"owner={owner.Id.Value}", "Northwind AI"), ("q=hELIOS", "Helios Labs") })
            Names(await browser.OpenAsync($"/o/{buyer.Slug}/vendors?{query}", Stop)).ShouldBe([name], query);
        var none = await browser.OpenAsync($"/o/{buyer.Slug}/vendors?q=nobody", Stop);
        none.QuerySelector("main")!.TextContent.ShouldContain("No vendor fits the filter");
    }

    [Fact]
    public async Task A_row_shows_the_first_service_and_the_tier()
    {
        var (buyer, browser) = await BuyerAsync();
        await data.EngagementAsync(await data.VendorRecordAsync(buyer), "Call transcription", new(5, 4, 3, 3, 3));
        var row = (await browser.OpenAsync($"/o/{buyer.Slug}/vendors", Stop)).QuerySelector("tbody tr")!.TextContent;
        row.ShouldContain("Call transcription");
        row.ShouldContain("Tier 1");
    }

    [Fact]
    public async Task What_stands_in_a_row_is_text_whatever_it_says()
    {
        const string name = "<b>Keys & \"Locks\"</b> – <script>alert('x')</script>";
        var (buyer, browser) = await BuyerAsync();
        await data.EngagementAsync(await data.VendorRecordAsync(buyer, name), name);
        var row = (await browser.OpenAsync($"/o/{buyer.Slug}/vendors", Stop)).QuerySelector("tbody tr")!;
        row.QuerySelector(".row-link")!.TextContent.ShouldBe(name);
        row.QuerySelector(".under")!.TextContent.ShouldBe(name);
        row.QuerySelectorAll("b, script").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_and_the_vendors_page_show_where_the_latest_assessment_stands()
    {
        var (buyer, browser) = await BuyerAsync();
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var sent = (await data.DispatchAsync(buyer, ana, await data.TemplateAsync(), await data.EngagementAsync(buyer, await data.VendorAsync(), ana)))[0];
        var row = (await browser.OpenAsync($"/o/{buyer.Slug}/vendors", Stop)).QuerySelector("tbody tr")!.TextContent;
        row.ShouldContain("Questionnaire sent");
        row.ShouldContain("not scored");
        row.ShouldContain(sent.DueOn.ToString("d MMM yyyy", CultureInfo.InvariantCulture));
        (await browser.OpenAsync($"/o/{buyer.Slug}/vendors/{sent.VendorId.Value}", Stop)).QuerySelector($"a[href='/o/{buyer.Slug}/assessments/{sent.Id.Value}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_older_questionnaire_that_is_still_out_comes_before_a_newer_one_that_is_reviewed()
    {
        var (buyer, browser) = await BuyerAsync();
        var vendor = await data.VendorAsync();
        var (ana, ben) = (await data.MemberAsync(buyer, Role.Procurement), await data.MemberAsync(vendor, Role.VendorOwner));
        var engagement = await data.EngagementAsync(buyer, vendor, ana);
        var older = (await data.DispatchAsync(buyer, ana, await data.TemplateAsync(), engagement))[0];
        var newer = (await data.DispatchAsync(buyer, ana, await data.TemplateAsync(), engagement))[0];
        await data.SubmitAsync(new(buyer, ana, vendor, ben, newer, await data.QuestionnaireAsync(vendor, newer)), [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")]);
        (await RowAsync()).ShouldSatisfyAllConditions(row => row.ShouldContain("To review"), row => row.ShouldContain("of 2 open"));
        await data.AsAsync(buyer.Id, async db =>
        {
            (await db.Set<Assessment>().SingleAsync(a => a.Id == newer.Id, Stop)).CloseReview(ana.Id, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(Stop);
        });
        var shown = await RowAsync();
        shown.ShouldContain("Questionnaire sent");
        shown.ShouldNotContain("Reviewed");
        shown.ShouldContain(older.DueOn.ToString("d MMM yyyy", CultureInfo.InvariantCulture));
        shown.ShouldContain("as of " + DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).ToString("d MMM yyyy", CultureInfo.InvariantCulture));

        async Task<string> RowAsync() => (await browser.OpenAsync($"/o/{buyer.Slug}/vendors", Stop)).QuerySelector("tbody tr")!.TextContent;
    }

    private static Vendor Register(Organization buyer, int number) => Vendor.Register(buyer.Id, string.Create(CultureInfo.InvariantCulture, $"VND-L-{number:D4}"),
        new(string.Create(CultureInfo.InvariantCulture, $"Vendor {number / 2:D3}"), null, null, null), new(Ids.New()), TimeProvider.System.GetUtcNow());

    private static async Task<(List<string> Rows, string Last)> WalkAsync(Browser browser, string address, string rel)
    {
        List<string> rows = [];
        for (var pages = 0; pages < 10; pages++)
        {
            var page = await browser.OpenAsync(address, Stop);
            rows.AddRange(page.QuerySelectorAll("tbody a.row-link").Select(a => a.GetAttribute("href")!));
            if (page.QuerySelector($"nav.pager a[rel={rel}]")?.GetAttribute("href") is not { } on) return (rows, address);
            address = on;
        }
        throw new InvalidOperationException("The pages never end.");
    }

    private static IEnumerable<string> Names(IHtmlDocument page) => page.QuerySelectorAll("tbody a.row-link").Select(a => a.TextContent);

    private async Task<(Organization Buyer, Browser Browser)> BuyerAsync()
    {
        var buyer = await data.BuyerAsync();
        return (buyer, await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement)));
    }
}
