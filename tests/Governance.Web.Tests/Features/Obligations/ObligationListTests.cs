using System.Globalization;
using AngleSharp.Html.Dom;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Obligations;

public sealed class ObligationListTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    private DateOnly Today => DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task Every_obligation_stands_on_exactly_one_page_in_every_order()
    {
        var (pair, jonas) = await data.FoundWantingAsync(Stop);
        // many on one day, so that the key needs more than the day
        await data.OweAsync(pair, jonas, [.. Enumerable.Range(0, 120).Select(i => ($"Gap {i}", (FindingSeverity)(i % 4), Today.AddDays((i % 7) - 3)))]);
        using var browser = await data.SignInAsync(jonas);
        foreach (var sort in (string[])["", "-due", "vendor", "-vendor"])
        {
            var rows = await WalkAsync(browser, $"/o/{pair.Buyer.Slug}/obligations?sort={sort}");
            rows.Count.ShouldBe(120, sort);
            rows.Select(r => r.Href).Distinct(StringComparer.Ordinal).Count().ShouldBe(120, sort);
            var days = rows.Select(r => DateOnly.Parse(r.Due, CultureInfo.InvariantCulture)).ToList();
            days.ShouldBe([.. sort.StartsWith('-') ? days.OrderDescending() : days.Order()], sort);
        }
    }

    [Fact]
    public async Task Filters_live_in_the_address_and_the_export_follows_them_and_says_so()
    {
        var (pair, jonas) = await data.FoundWantingAsync(Stop);
        var other = await AnotherVendorAsync(pair);
        var priya = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        var owed = await data.OweAsync(pair, jonas, ("Late gap", FindingSeverity.Critical, Today.AddDays(-2)), ("Coming gap", FindingSeverity.Low, Today.AddDays(9)), ("Proven late gap", FindingSeverity.High, Today.AddDays(-5)));
        await data.OweAsync(other, priya, ("Gap elsewhere", FindingSeverity.Low, Today.AddDays(4)));
        await data.OfferProofAsync(pair, owed[2]);
        using var browser = await data.SignInAsync(jonas);
        var list = $"/o/{pair.Buyer.Slug}/obligations";
        foreach (var (query, titles) in ((string, string[])[])
        [
            ("", ["Proven late gap", "Late gap", "Gap elsewhere", "Coming gap"]),
            ("state=Overdue", ["Proven late gap", "Late gap"]),
            ("state=ProofToVerify", ["Proven late gap"]),
            ("severity=Low", ["Gap elsewhere", "Coming gap"]),
            ($"owner={priya.Id.Value}", ["Gap elsewhere"]),
            ($"vendor={pair.Assessment.VendorId.Value}", ["Proven late gap", "Late gap", "Coming gap"]),
            ($"engagement={other.Assessment.EngagementId.Value}", ["Gap elsewhere"]),
            ("q=COMING", ["Coming gap"]),
            ("state=Met", []),
        ])
        {
            var page = await browser.OpenAsync($"{list}?{query}", Stop);
            page.QuerySelectorAll("tbody a.row-link").Select(a => a.TextContent).ShouldBe(titles, query);
            using var answer = await browser.GetAsync($"{list}/export?format=csv&{query}", Stop);
            var file = await answer.Content.ReadAsStringAsync(Stop);
            file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + titles.Length, query);
            foreach (var title in titles) file.ShouldContain(title);
            if (titles.Length > 0) page.QuerySelector(".exports")!.TextContent.ShouldContain("All that this filter shows");
        }
        (await browser.OpenAsync($"{list}?q=nothing-of-it", Stop)).QuerySelector("main")!.TextContent.ShouldContain("No obligation fits the filter");
    }

    [Fact]
    public async Task What_is_late_and_has_its_proof_offered_shows_both()
    {
        var (pair, jonas) = await data.FoundWantingAsync(Stop);
        var owed = await data.OweAsync(pair, jonas, ("Proven late gap", FindingSeverity.High, Today.AddDays(-5)));
        await data.OfferProofAsync(pair, owed[0]);
        using var browser = await data.SignInAsync(jonas);
        foreach (var address in (string[])["obligations", $"obligations/{owed[0].Id.Value}", "findings"])
        {
            var tags = (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/{address}", Stop)).QuerySelectorAll(".tag").Select(t => t.TextContent.Trim()).ToList();
            tags.ShouldContain(tag => tag == "Overdue", address);
            tags.ShouldContain(tag => tag == "Proof to verify", address);
        }
        using var answer = await browser.GetAsync($"/o/{pair.Buyer.Slug}/obligations/export?format=csv", Stop);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("\"Overdue, Proof to verify\"");
    }

    [Fact]
    public async Task A_reference_that_two_vendors_have_stands_beside_the_vendor()
    {
        var (pair, jonas) = await data.FoundWantingAsync(Stop);
        var other = await AnotherVendorAsync(pair);
        var (first, second) = ((await data.OweAsync(pair, jonas, ("Gap", FindingSeverity.High, Today.AddDays(5))))[0], (await data.OweAsync(other, jonas, ("Gap", FindingSeverity.High, Today.AddDays(5))))[0]);
        first.Reference.ShouldBe(second.Reference);
        using var browser = await data.SignInAsync(jonas);
        foreach (var (owed, vendor) in new[] { (first, pair.Vendor.Name), (second, other.Vendor.Name) })
        {
            var named = $"{vendor}, {owed.Reference}";
            (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/obligations", Stop)).QuerySelector($"a[href$='{owed.Id.Value}']")!.ParentElement!.TextContent.ShouldContain(named);
            var page = await browser.OpenAsync($"/o/{pair.Buyer.Slug}/obligations/{owed.Id.Value}", Stop);
            page.Title!.ShouldContain(named);
            page.QuerySelector("main")!.TextContent.ShouldContain(named);
            (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/findings/{owed.FindingId!.Value.Value}", Stop)).QuerySelector("main aside")!.TextContent.ShouldContain(named);
        }
    }

    [Fact]
    public async Task What_no_contract_sets_is_found_by_a_filter_and_counted_for_vendor_and_engagement()
    {
        var (pair, jonas) = await data.FoundWantingAsync(Stop);
        await data.OweAsync(pair, jonas, ("First gap", FindingSeverity.High, Today.AddDays(5)), ("Second gap", FindingSeverity.High, Today.AddDays(6)));
        using var browser = await data.SignInAsync(jonas);
        var root = $"/o/{pair.Buyer.Slug}";
        (await browser.OpenAsync($"{root}/obligations?basis=Clause", Stop)).QuerySelectorAll("tbody a.row-link").ShouldBeEmpty();
        foreach (var (page, about) in new[] { ($"vendors/{pair.Assessment.VendorId.Value}", $"vendor={pair.Assessment.VendorId.Value}"), ($"engagements/{pair.Assessment.EngagementId.Value}", $"engagement={pair.Assessment.EngagementId.Value}") })
        {
            var shown = await browser.OpenAsync($"{root}/{page}", Stop);
            shown.QuerySelector("main")!.TextContent.ShouldContain("2 obligations still owed have no contract basis");
            var link = shown.QuerySelector($"a[href='{root}/obligations?basis=None&{about}']").ShouldNotBeNull(page);
            (await browser.OpenAsync(link.GetAttribute("href")!, Stop)).QuerySelectorAll("tbody a.row-link").Select(a => a.TextContent).ShouldBe(["First gap", "Second gap"]);
        }
    }

    private async Task<Pair> AnotherVendorAsync(Pair pair)
    {
        var vendor = await data.VendorAsync();
        var other = await data.PairAsync(pair.Buyer, pair.Ana, vendor, await data.MemberAsync(vendor, Role.VendorOwner));
        await data.FoundWantingAsync(other, Stop);
        return other;
    }

    private static async Task<List<(string Href, string Due)>> WalkAsync(Browser browser, string address)
    {
        List<(string, string)> rows = [];
        for (var pages = 0; pages < 10; pages++)
        {
            IHtmlDocument page = await browser.OpenAsync(address, Stop);
            rows.AddRange(page.QuerySelectorAll("tbody tr").Select(tr => (tr.QuerySelector("a.row-link")!.GetAttribute("href")!, tr.QuerySelector("td[data-label=Due]")!.TextContent.Trim())));
            if (page.QuerySelector("nav.pager a[rel=next]")?.GetAttribute("href") is not { } on) return rows;
            address = on;
        }
        throw new InvalidOperationException("The pages never end.");
    }
}
