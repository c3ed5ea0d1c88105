using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Vendors;

public sealed class RegisterBudgetTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task Every_page_of_the_register_keeps_to_its_budget_and_costs_the_same_at_two_sizes()
    {
        var small = await CostsAsync(2);
        var large = await CostsAsync(60);
        large.ShouldBe(small);
        foreach (var spent in host.Spending.All) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
        small.Single(s => s.StartsWith("Vendors.Index", StringComparison.Ordinal)).ShouldBe("Vendors.Index 1");
    }

    private async Task<List<string>> CostsAsync(int vendors)
    {
        var buyer = await data.BuyerAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var function = Function.Record(buyer.Id, "Payments", criticalOrImportant: false, "Can wait.", today, today);
        await data.AddAsync(buyer.Id, function);
        List<(Vendor Vendor, Engagement Engagement)> made = [];
        for (var i = 0; i < vendors; i++)
        {
            var vendor = await data.VendorRecordAsync(buyer);
            made.Add((vendor, await data.EngagementAsync(vendor, factors: new(1, 1, 1, 1, 1), function: function)));
            await data.ContractAsync(made[0].Engagement);
        }
        var root = $"/o/{buyer.Slug}";
        var (own, engagement) = ($"{root}/vendors/{made[0].Vendor.Id.Value}", $"{root}/engagements/{made[0].Engagement.Id.Value}");
        var before = host.Spending.All.Count;
        foreach (var page in (string[])
                 [
                     $"{root}/vendors", $"{root}/vendors?sort=tier&state=NotInvited&q=v", own, $"{own}/edit", $"{root}/vendors/new", $"{own}/contacts/new", $"{own}/invitations/new", $"{root}/vendor-imports",
                     $"{root}/engagements", $"{root}/engagements/new?vendor={made[0].Vendor.Id.Value}", engagement, $"{engagement}/edit", $"{engagement}/contracts", $"{engagement}/contracts/new",
                     $"{root}/functions", $"{root}/functions/{function.Id.Value}/edit", $"{root}/engagements/risk?Data=1",
                 ]) await browser.OpenAsync(page, Stop);
        (await browser.SendAsync($"{own}/edit", own, [("Name", "Renamed")], Stop)).Dispose();
        (await browser.SendAsync($"{engagement}/edit", engagement, [("Data", "5")], Stop)).Dispose();
        foreach (var export in (string[])[$"{root}/vendors/export", $"{root}/engagements/export?format=csv"]) (await browser.GetAsync(export, Stop)).EnsureSuccessStatusCode().Dispose();
        return [.. host.Spending.All.Skip(before).Select(s => $"{s.Action} {s.Statements.Count}").Distinct(StringComparer.Ordinal)];
    }
}
