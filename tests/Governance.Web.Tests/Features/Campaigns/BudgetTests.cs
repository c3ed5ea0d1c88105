using Governance.Data.Catalogs;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Campaigns;

public sealed class BudgetTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_of_a_campaign_keeps_to_its_budget_and_costs_the_same_with_two_vendors_and_with_sixty()
    {
        await data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, stop));
        var small = await CostsAsync(2);
        var large = await CostsAsync(60);
        large.ShouldBe(small);
        foreach (var spent in host.Spending.All) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
        small.Count.ShouldBe(8);
    }

    private async Task<List<string>> CostsAsync(int vendors)
    {
        var (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var crowd = await data.CrowdAsync(buyer, seller, ana, vendors, flawed: false);
        var campaign = await data.CampaignAsync(buyer, ana, await data.TemplateAsync(), crowd);
        await data.SendAllAsync(campaign);
        var template = await data.TemplateAsync();
        using var browser = await data.SignInAsync(ana);
        var before = host.Spending.All.Count;
        var (root, own) = ($"/o/{buyer.Slug}/campaigns", $"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}");
        foreach (var page in (string[])[root, own, $"{root}/new", $"{root}/new?following={campaign.Id.Value}", own + "/recall/new"]) await browser.OpenAsync(page, stop);
        (string, string)[] order =
        [
            ("Title", "Annual review"), ("Templates", $"{template.Key}@{template.Version}"), ("Tier1On", "2099-01-01"), ("Tier2On", "2099-01-01"), ("Tier3On", "2099-01-01"),
            .. crowd.Select(v => ("Vendors", $"{v.Id.Value}")),
        ];
        using var check = await browser.SendAsync($"{root}/new", $"{root}/preview", order, stop);
        (await browser.SendAsync(await Browser.ReadAsync(check, stop), root, [], stop)).Dispose();
        return [.. host.Spending.All.Skip(before).Select(s => $"{s.Action} {s.Statements.Count}")];
    }
}
