using AngleSharp.Dom;
using Governance.Domain;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Formats.Tables;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class TableOfTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_list_exports_what_it_shows_under_its_filter()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await TestData.DecideAsync(carl, pair, Outcome.ApproveWithConditions, "Rotate the signing keys", "2099-03-01", [], stop)).Dispose();
        using var ben = await data.SignInAsync(pair.Ben);
        foreach (var (browser, list, holds) in ((Browser, string, string)[])
        [
            (carl, $"/o/{pair.Buyer.Slug}/decisions", "Approve with conditions"),
            (carl, $"/o/{pair.Buyer.Slug}/scorecards", "SCR-"),
            (carl, $"/o/{pair.Buyer.Slug}/obligations", "Rotate the signing keys"),
            (carl, $"/o/{pair.Buyer.Slug}/assessments", pair.Assessment.Service),
            (ben, $"/o/{pair.Vendor.Slug}/undertakings", "Rotate the signing keys"),
        ])
        {
            var links = (await browser.OpenAsync(list, stop)).QuerySelectorAll(".exports a").Select(a => a.GetAttribute("href")!).ToList();
            links.Count.ShouldBe(2, list);
            foreach (var link in links)
            {
                var rows = await RowsAsync(browser, link);
                rows.Count.ShouldBe(2, link);
                string.Join('|', rows[1]).ShouldContain(holds);
            }
        }
        (await RowsAsync(carl, $"/o/{pair.Buyer.Slug}/obligations/export?state=Met&format=csv")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Documents_openings_received_files_and_members_are_taken_home_under_their_filters()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.FileAsync(pair.Vendor, pair.Ben);
        var received = await data.SubmitWithAsync(pair, document);
        var rita = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        using var reviewer = await data.SignInAsync(rita);
        using var ben = await data.SignInAsync(pair.Ben);
        (await reviewer.GetAsync($"/o/{pair.Buyer.Slug}/received-evidence/{received.GrantId.Value}/file", stop)).EnsureSuccessStatusCode().Dispose();
        foreach (var (browser, list, other, holds) in ((Browser, string, string, string)[])
        [
            (ben, $"/o/{pair.Vendor.Slug}/evidence", "q=nothing-of-the-kind", document.Title),
            (ben, $"/o/{pair.Vendor.Slug}/access-entries", $"evidence={Ids.New()}", rita.Name),
            (reviewer, $"/o/{pair.Buyer.Slug}/received-evidence", $"assessment={Ids.New()}", document.Title),
            (reviewer, $"/o/{pair.Buyer.Slug}/members", "q=nothing-of-the-kind", pair.Ana.Name),
        ])
        {
            foreach (var link in (await browser.OpenAsync(list, stop)).QuerySelectorAll(".exports a").Select(a => a.GetAttribute("href")!).ToList())
                string.Join('|', (await RowsAsync(browser, link)).Skip(1).SelectMany(row => row)).ShouldContain(holds, customMessage: link);
            (await RowsAsync(browser, $"{list}/export?format=csv&{other}")).ShouldHaveSingleItem(list);
        }
    }

    [Theory]
    [InlineData("findings")]
    [InlineData("functions")]
    [InlineData("obligations")]
    public async Task An_empty_list_exports_its_headings(string list)
    {
        var buyer = await data.BuyerAsync();
        using var browser = await data.AsRoleAsync(buyer, Role.Auditor);
        (await RowsAsync(browser, $"/o/{buyer.Slug}/{list}/export?format=xlsx")).ShouldHaveSingleItem().Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task Contracts_are_taken_home_by_engagement_and_none_of_another_organization()
    {
        var pair = await data.PairAsync();
        using var browser = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        (await RowsAsync(browser, $"/o/{pair.Buyer.Slug}/engagements/{pair.Assessment.EngagementId.Value}/contracts/export?format=csv")).ShouldNotBeEmpty();
        var other = await data.BuyerAsync();
        using var stranger = await data.AsRoleAsync(other, Role.Auditor);
        (await stranger.GetAsync($"/o/{other.Slug}/engagements/{pair.Assessment.EngagementId.Value}/contracts/export", stop)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(Browser browser, string address)
    {
        using var answer = await browser.GetAsync(address, stop);
        answer.EnsureSuccessStatusCode();
        using var content = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(stop));
        using var file = TabularFile.Open(answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), content, TableLimits.Standard);
        return [.. file.Rows(0).Select(IReadOnlyList<string> (r) => [.. r.Cells.Select(c => c.Text)])];
    }
}
