using System.Globalization;
using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Engagements;

public sealed class EngagementListTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_engagement_stands_on_exactly_one_page_in_every_order()
    {
        var buyer = await data.BuyerAsync();
        foreach (var name in (string[])["Zenith Voice", "Argo Labs"])
        {
            var vendor = await data.VendorRecordAsync(buyer, name);
            for (var i = 0; i < 55; i++) await data.EngagementAsync(vendor, $"Service {i % 9}");
        }
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        foreach (var (sort, column) in ((string, string)[])[("", "Service"), ("-service", "Service"), ("vendor", "Vendor"), ("-vendor", "Vendor"), ("risk", "Inherent risk"), ("-risk", "Inherent risk")])
        {
            List<(string Href, string By)> rows = [];
            for (var address = $"/o/{buyer.Slug}/engagements?sort={sort}"; address is not null && rows.Count < 500;)
            {
                var page = await browser.OpenAsync(address, stop);
                rows.AddRange(page.QuerySelectorAll("tbody tr").Select(tr => (tr.QuerySelector("a.row-link")!.GetAttribute("href")!, (tr.QuerySelector($"td[data-label='{column}'] a") ?? tr.QuerySelector($"td[data-label='{column}']"))!.TextContent.Trim())));
                address = page.QuerySelector("nav.pager a[rel=next]")?.GetAttribute("href");
            }
            rows.Select(r => r.Href).Distinct(StringComparer.Ordinal).Count().ShouldBe(110, sort);
            rows.Count.ShouldBe(110, sort);
            var shown = rows.Select(r => r.By).ToList();
            shown.ShouldBe([.. sort.StartsWith('-') ? shown.OrderDescending(StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: false)) : shown.Order(StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: false))], sort);
        }
    }
}
