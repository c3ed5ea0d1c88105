using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Search;

public sealed class SearchTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Records_are_found_by_name_and_reference_and_each_address_opens()
    {
        var pair = await data.PairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        (await FoundAsync(ana, pair.Buyer, pair.Assessment.Reference.ToLowerInvariant())).ShouldHaveSingleItem().Where.ShouldBe($"Assessment {pair.Assessment.Reference}");
        var found = await FoundAsync(ana, pair.Buyer, pair.Assessment.Service);
        found.Select(f => f.Where.Split(' ')[0]).ShouldBe(["Engagement", "Assessment"]);
        foreach (var record in found) (await ana.GetAsync($"/o/{pair.Buyer.Slug}/{record.Path}", stop)).StatusCode.ShouldBe(HttpStatusCode.OK, record.Path);
        using var ben = await data.SignInAsync(pair.Ben);
        var theirs = (await FoundAsync(ben, pair.Vendor, pair.Questionnaire.Reference)).ShouldHaveSingleItem();
        // not accepted yet, it leads to its cover
        (await ben.GetAsync($"/o/{pair.Vendor.Slug}/{theirs.Path}", stop)).StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Nothing_is_found_of_another_organization_of_the_other_side_or_by_one_letter()
    {
        var (pair, stranger) = (await data.PairAsync(), await data.BuyerAsync());
        using var other = await data.SignInAsync(await data.MemberAsync(stranger, Role.Procurement));
        (await FoundAsync(other, stranger, pair.Assessment.Service)).ShouldBeEmpty();
        using var ben = await data.SignInAsync(pair.Ben);
        (await FoundAsync(ben, pair.Vendor, pair.Assessment.Reference)).ShouldBeEmpty();
        using var ana = await data.SignInAsync(pair.Ana);
        (await FoundAsync(ana, pair.Buyer, "a")).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<Record>> FoundAsync(Browser browser, Organization here, string words)
    {
        using var answer = await browser.GetAsync($"/o/{here.Slug}/search?q={Uri.EscapeDataString(words)}", stop);
        return (await answer.Content.ReadFromJsonAsync<List<Record>>(JsonSerializerOptions.Web, stop))!;
    }

    private sealed record Record(string Words, string Where, string Path);
}
