using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Inbox;

public sealed class InboxTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_long_inbox_is_stepped_through_without_gap_or_double()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var engagements = new List<Engagement>();
        for (var i = 0; i < 55; i++) engagements.Add(await data.EngagementAsync(buyer, vendor, ana));
        await data.DispatchAsync(buyer, ana, await data.TemplateAsync(), [.. engagements]);
        using var browser = await data.SignInAsync(await data.MemberAsync(vendor, Role.Contributor));
        var first = await browser.OpenAsync($"/o/{vendor.Slug}/inbox", stop);
        var second = await browser.OpenAsync($"/o/{vendor.Slug}/inbox" + new Uri(new Uri("http://a/"), first.QuerySelector("a[rel=next]")!.GetAttribute("href")!).Query, stop);
        var seen = first.QuerySelectorAll("a.row-link").Concat(second.QuerySelectorAll("a.row-link")).Select(a => a.GetAttribute("href")).ToList();
        seen.Count.ShouldBe(55);
        seen.Distinct(StringComparer.Ordinal).Count().ShouldBe(55);
        second.QuerySelector("a[rel=next]").ShouldBeNull();
    }

    [Fact]
    public async Task The_buyers_list_is_filtered_by_words_and_state()
    {
        var pair = await data.PairAsync();
        using var browser = await data.SignInAsync(pair.Ana);
        (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/assessments?q=CHAT&state=WithVendor", stop)).QuerySelectorAll("a.row-link").Length.ShouldBe(1);
        (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/assessments?engagement={pair.Assessment.EngagementId.Value}&vendor={pair.Assessment.VendorId.Value}", stop)).QuerySelectorAll("a.row-link").Length.ShouldBe(1);
        (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/assessments?engagement={pair.Assessment.VendorId.Value}", stop)).QuerySelectorAll("a.row-link").Length.ShouldBe(0);
        (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/assessments/new?Engagements={pair.Assessment.EngagementId.Value}", stop)).QuerySelector($"input[value='{pair.Assessment.EngagementId.Value}']")!.HasAttribute("checked").ShouldBeTrue();
        (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/assessments?state=ToReview", stop)).Body!.TextContent.ShouldContain("No assessment matches");
        (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/assessments/new?q=nothing-like-it", stop)).Body!.TextContent.ShouldContain("No engagement matches");
    }

    [Theory]
    [InlineData("Csv", "text/csv")]
    [InlineData("Xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task The_buyers_list_goes_home_as_a_file_with_what_the_filter_shows(string format, string type)
    {
        var pair = await data.PairAsync();
        using var browser = await data.SignInAsync(pair.Ana);
        using var answer = await browser.GetAsync($"/o/{pair.Buyer.Slug}/assessments/export?state=WithVendor&format={format}", stop);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"assessments.{format.ToLowerInvariant()}");
        var bytes = await answer.Content.ReadAsByteArrayAsync(stop);
        if (format is "Csv") System.Text.Encoding.UTF8.GetString(bytes).ShouldContain(pair.Assessment.Reference);
        else new System.IO.Compression.ZipArchive(new MemoryStream(bytes)).GetEntry("xl/worksheets/sheet1.xml").ShouldNotBeNull();
        using var ben = await data.SignInAsync(pair.Ben);
        using var inbox = await ben.GetAsync($"/o/{pair.Vendor.Slug}/inbox/export?format={format}", stop);
        inbox.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        using var none = await browser.GetAsync($"/o/{pair.Buyer.Slug}/assessments/export?state=Closed&format=Csv", stop);
        (await none.Content.ReadAsStringAsync(stop)).ShouldNotContain(pair.Assessment.Reference);
    }
}
