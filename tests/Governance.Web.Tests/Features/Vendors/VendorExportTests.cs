using Governance.Domain.Organizations;
using Governance.Formats.Tables;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Vendors;

public sealed class VendorExportTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task The_export_holds_what_the_list_shows_under_its_filter(string format)
    {
        var buyer = await data.BuyerAsync();
        await data.EngagementAsync(await data.VendorRecordAsync(buyer, "Northwind AI"), "Frontier model API", new(5, 5, 3, 3, 3));
        await data.VendorRecordAsync(buyer, "Helios Labs");
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Auditor));
        using var answer = await browser.GetAsync($"/o/{buyer.Slug}/vendors/export?format={format}&tier=Tier1", Stop);
        answer.EnsureSuccessStatusCode();
        answer.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith("." + format);
        using var content = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Stop));
        using var file = TabularFile.Open("export." + format, content, TableLimits.Standard);
        var rows = file.Rows(0).Select(r => r.Cells.Select(c => c.Text).ToList()).ToList();
        rows.Count.ShouldBe(2);
        ((string[])["Score as of", "Questionnaires open", "Next due from the vendor", "What is due"]).Except(rows[0], StringComparer.Ordinal).ShouldBeEmpty();
        rows[1][1..4].ShouldBe(["Northwind AI", "Frontier model API", "Tier 1"]);
    }
}
