using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Vendors;

/// <summary>What followed from assessments stands on the pages of the vendor and of the engagement.</summary>
public sealed class OutstandingTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    private DateOnly Today => DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task The_pages_of_vendor_and_engagement_show_the_first_findings_and_obligations_and_lead_to_all_of_them()
    {
        var (pair, jonas) = await data.FoundWantingAsync(Stop);
        await data.OweAsync(pair, jonas, [.. Enumerable.Range(1, 7).Select(i => ($"Gap {i}", i == 6 ? FindingSeverity.Critical : FindingSeverity.Low, Today.AddDays(i - 3)))]);
        using var browser = await data.SignInAsync(jonas);
        var root = $"/o/{pair.Buyer.Slug}";
        var (vendor, engagement) = (pair.Assessment.VendorId.Value, pair.Assessment.EngagementId.Value);
        foreach (var (page, about) in new[] { ($"vendors/{vendor}", $"vendor={vendor}"), ($"engagements/{engagement}", $"engagement={engagement}") })
        {
            var spent = host.Spending.All.Count;
            var shown = await browser.OpenAsync($"{root}/{page}", Stop);
            foreach (var cost in host.Spending.All.Skip(spent)) cost.Statements.Count.ShouldBeLessThanOrEqualTo(cost.Budget, cost.Action);
            var findings = shown.QuerySelectorAll($"a.row-link[href^='{root}/findings/']").Select(a => a.TextContent).ToList();
            findings.Count.ShouldBe(5, page);
            findings[0].ShouldBe("Gap 6", "the most severe leads");
            shown.QuerySelectorAll($"a.row-link[href^='{root}/obligations/']").Select(a => a.TextContent).ShouldBe(["Gap 1", "Gap 2", "Gap 3", "Gap 4", "Gap 5"], page);
            shown.QuerySelector("main")!.TextContent.ShouldContain($"{pair.Vendor.Name}, OBL-T-0001");
            shown.QuerySelectorAll(".score-figures").ShouldNotBeEmpty(page);
            shown.QuerySelector("main")!.TextContent.ShouldContain("as of ");
            foreach (var kind in (string[])["findings", "obligations"])
            {
                var link = shown.QuerySelector($"a[href='{root}/{kind}?state=All&{about}']").ShouldNotBeNull(page);
                (await browser.OpenAsync(link.GetAttribute("href")!, Stop)).QuerySelectorAll("tbody a.row-link").Length.ShouldBe(7, kind);
            }
        }
    }

    [Fact]
    public async Task The_pages_of_vendor_and_engagement_show_what_the_committee_decided()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, Stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await TestData.DecideAsync(carl, pair, Domain.Committee.Outcome.ApproveWithConditions, "Rotate the signing keys", "2099-03-01", [], Stop)).Dispose();
        var root = $"/o/{pair.Buyer.Slug}";
        foreach (var (page, about) in new[] { ($"vendors/{pair.Assessment.VendorId.Value}", $"vendor={pair.Assessment.VendorId.Value}"), ($"engagements/{pair.Assessment.EngagementId.Value}", $"engagement={pair.Assessment.EngagementId.Value}") })
        {
            var shown = await carl.OpenAsync($"{root}/{page}", Stop);
            shown.QuerySelector("main")!.TextContent.ShouldContain("Approve with conditions");
            (await carl.OpenAsync(shown.QuerySelector($"a[href='{root}/decisions?{about}']")!.GetAttribute("href")!, Stop)).QuerySelectorAll("tbody a.row-link").Length.ShouldBe(1);
            (await carl.OpenAsync($"{root}/decisions?{about.Split('=')[0]}={Domain.Ids.New()}", Stop)).QuerySelectorAll("tbody a.row-link").ShouldBeEmpty();
        }
    }
}
