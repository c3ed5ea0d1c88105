using System.Net;
using Governance.Domain.Audit;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Engagements;

public sealed class EngagementTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task An_engagement_is_opened_rated_and_explained_and_its_vendor_takes_the_tier()
    {
        var (buyer, browser) = await OwnerAsync();
        var entity = await data.LegalEntityAsync(buyer);
        var vendor = await data.VendorRecordAsync(buyer);
        using var answer = await browser.SendAsync($"/o/{buyer.Slug}/engagements/new?vendor={vendor.Id.Value}", $"/o/{buyer.Slug}/engagements",
            [("Service", "Frontier model API"), ("ProviderName", "Northwind AI Ltd"), ("ProviderCountry", "ie"), ("UsingEntities", entity.Id.Value.ToString()),
             ("AiActRole", "Deployer"), ("AiActClass", "GeneralPurpose"), ("DataProtectionRole", "Processor"), .. Factors(5, 4, 2, 3, 1)], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Stop));
        var page = await browser.OpenAsync(answer.Headers.Location!.ToString(), Stop);
        page.QuerySelector("main")!.TextContent.ShouldContain("Inherent risk 5 of 5, tier 1. Sensitivity of the data is 5, and criticality of the service is 4, within one of it.");
        page.QuerySelector("main")!.TextContent.ShouldContain("Lab Ltd");
        var (engagement, tier, acts) = await data.AsAsync(buyer.Id, async db => (await db.Set<Engagement>().SingleAsync(Stop),
            await db.Set<Vendor>().Where(v => v.Id == vendor.Id).Select(v => v.Tier).SingleAsync(Stop), await db.Set<AuditEntry>().Select(e => e.Act).ToListAsync(Stop)));
        engagement.Provider.Country!.Value.ShouldBe("IE");
        (engagement.InherentRisk, engagement.Tier, tier).ShouldBe((5, RiskTier.Tier1, RiskTier.Tier1));
        acts.Count(act => act is "EngagementOpened" or "EngagementRated" or "VendorRated").ShouldBe(3);
    }

    [Fact]
    public async Task A_missing_factor_is_refused_beside_its_field()
    {
        var (buyer, browser) = await OwnerAsync();
        var vendor = await data.VendorRecordAsync(buyer);
        using var answer = await browser.SendAsync($"/o/{buyer.Slug}/engagements/new?vendor={vendor.Id.Value}", $"/o/{buyer.Slug}/engagements", [("Service", "API"), .. Factors(5, 4, 2, 3, 1)[..4]], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(answer, Stop)).QuerySelector("#Reach-message")!.TextContent.ShouldContain("from 1 to 5");
        (await data.AsAsync(buyer.Id, db => db.Set<Engagement>().CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task The_risk_is_explained_while_it_is_rated()
    {
        var (buyer, browser) = await OwnerAsync();
        browser.Client.DefaultRequestHeaders.Add("HX-Request", "true");
        using var answer = await browser.GetAsync($"/o/{buyer.Slug}/engagements/risk?Data=4&Criticality=2&Autonomy=1&Capability=1&Reach=1", Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        text.ShouldContain("Inherent risk 3 of 5, tier 2.");
        text.ShouldNotContain("<html");
        string.Join(',', answer.Headers.Vary).ShouldContain("HX-Request");
    }

    [Fact]
    public async Task A_function_assessed_as_critical_raises_its_engagements_and_their_vendors()
    {
        var (buyer, browser) = await OwnerAsync();
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var function = Function.Record(buyer.Id, "Payments", criticalOrImportant: false, "Can wait.", today, today);
        await data.AddAsync(buyer.Id, function);
        var vendor = await data.VendorRecordAsync(buyer);
        await data.EngagementAsync(vendor, factors: new(2, 2, 1, 1, 1), function: function);
        var address = $"/o/{buyer.Slug}/functions/{function.Id.Value}";
        using var answer = await browser.SendAsync(address + "/edit", address, [("CriticalOrImportant", "true"), ("Reason", "Nobody can pay.")], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Stop));
        (await data.AsAsync(buyer.Id, db => db.Set<Engagement>().Select(e => e.InherentRisk).SingleAsync(Stop))).ShouldBe(4);
        (await data.AsAsync(buyer.Id, db => db.Set<Vendor>().Select(v => v.Tier).SingleAsync(Stop))).ShouldBe(RiskTier.Tier1);
    }

    [Fact]
    public async Task Another_organizations_function_and_entity_cannot_be_named()
    {
        var (buyer, browser) = await OwnerAsync();
        var foreign = await data.LegalEntityAsync(await data.BuyerAsync());
        var vendor = await data.VendorRecordAsync(buyer);
        using var answer = await browser.SendAsync($"/o/{buyer.Slug}/engagements/new?vendor={vendor.Id.Value}", $"/o/{buyer.Slug}/engagements",
            [("Service", "API"), ("UsingEntities", foreign.Id.Value.ToString()), .. Factors(1, 1, 1, 1, 1)], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(70)]
    public async Task Every_engagement_stands_on_exactly_one_page(int count)
    {
        var (buyer, browser) = await OwnerAsync();
        var vendor = await data.VendorRecordAsync(buyer);
        for (var i = 0; i < count; i++) await data.EngagementAsync(vendor, "Same service");
        List<string> seen = [];
        for (var address = $"/o/{buyer.Slug}/engagements"; address is not null && seen.Count <= count;)
        {
            var page = await browser.OpenAsync(address, Stop);
            seen.AddRange(page.QuerySelectorAll("tbody a.row-link").Select(a => a.GetAttribute("href")!));
            address = page.QuerySelector("nav.pager a[rel=next]")?.GetAttribute("href");
        }
        seen.Distinct(StringComparer.Ordinal).Count().ShouldBe(count);
        seen.Count.ShouldBe(count);
    }

    private static (string, string)[] Factors(params int[] five) => [.. new[] { "Data", "Criticality", "Autonomy", "Capability", "Reach" }.Zip(five, (name, value) => (name, $"{value}"))];

    private async Task<(Organization Buyer, Browser Browser)> OwnerAsync()
    {
        var buyer = await data.BuyerAsync();
        return (buyer, await data.SignInAsync(await data.MemberAsync(buyer, Role.EngagementOwner)));
    }
}
