using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Findings;

public sealed class FindingListTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly string[] Severities = ["Critical", "High", "Medium", "Low"];
    private readonly TestData data = new(host);

    private DateOnly Today => DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task Every_finding_stands_on_exactly_one_page_in_every_order()
    {
        var (pair, jonas) = await data.FoundWantingAsync(Stop);
        await data.OweAsync(pair, jonas, [.. Enumerable.Range(0, 120).Select(i => ($"Gap {i}", (FindingSeverity)(i % 4), Today.AddDays(i % 7)))]);
        using var browser = await data.SignInAsync(jonas);
        foreach (var sort in (string[])["", "raised", "severity", "-severity", "due", "-due"])
        {
            List<(string Href, string Severity)> rows = [];
            for (var address = $"/o/{pair.Buyer.Slug}/findings?sort={sort}"; address is not null && rows.Count < 500;)
            {
                var page = await browser.OpenAsync(address, Stop);
                rows.AddRange(page.QuerySelectorAll("tbody tr").Select(tr => (tr.QuerySelector("a.row-link")!.GetAttribute("href")!, tr.QuerySelector("td[data-label=Severity]")!.TextContent.Trim())));
                address = page.QuerySelector("nav.pager a[rel=next]")?.GetAttribute("href");
            }
            rows.Count.ShouldBe(120, sort);
            rows.Select(r => r.Href).Distinct(StringComparer.Ordinal).Count().ShouldBe(120, sort);
            if (!sort.EndsWith("severity", StringComparison.Ordinal)) continue;
            var ranks = rows.Select(r => Array.IndexOf(Severities, r.Severity)).ToList();
            ranks.ShouldBe([.. sort[0] is '-' ? ranks.OrderDescending() : ranks.Order()], sort);
        }
    }

    [Fact]
    public async Task Filters_live_in_the_address_and_the_export_follows_them()
    {
        var (pair, jonas) = await data.FoundWantingAsync(Stop);
        var priya = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        var owed = await data.OweAsync(pair, jonas, ("Late gap", FindingSeverity.Critical, Today.AddDays(-2)), ("Proven gap", FindingSeverity.High, Today.AddDays(5)));
        await data.OweAsync(pair, priya, ("Small gap", FindingSeverity.Low, Today.AddDays(9)));
        await data.OfferProofAsync(pair, owed[1]);
        using var browser = await data.SignInAsync(jonas);
        var list = $"/o/{pair.Buyer.Slug}/findings";
        foreach (var (query, titles) in ((string, string[])[])
        [
            ("sort=due", ["Late gap", "Proven gap", "Small gap"]),
            ("state=Overdue", ["Late gap"]),
            ("state=ProofToVerify", ["Proven gap"]),
            ("severity=Low", ["Small gap"]),
            ($"owner={priya.Id.Value}", ["Small gap"]),
            ($"sort=due&vendor={pair.Assessment.VendorId.Value}", ["Late gap", "Proven gap", "Small gap"]),
            ($"sort=-due&engagement={pair.Assessment.EngagementId.Value}", ["Small gap", "Proven gap", "Late gap"]),
            ($"vendor={Domain.Ids.New()}", []),
            ("q=SMALL", ["Small gap"]),
            ("state=Closed", []),
        ])
        {
            var page = await browser.OpenAsync($"{list}?{query}", Stop);
            page.QuerySelectorAll("tbody a.row-link").Select(a => a.TextContent).ShouldBe(titles, query);
            using var answer = await browser.GetAsync($"{list}/export?format=csv&{query}", Stop);
            (await answer.Content.ReadAsStringAsync(Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + titles.Length, query);
        }
    }
}
