using System.Net;
using AngleSharp.Dom;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Decisions;

public sealed class AskedTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_recommendation_asks_for_a_decision_until_one_is_made()
    {
        var pair = await data.SubmittedPairAsync();
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await AskedAsync(carl, pair)).TextContent.ShouldContain("No decision is asked");
        using var emil = await data.AsRoleAsync(pair.Buyer, Role.EngagementOwner);
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.RiskOpinion);
        (await TestData.RecommendAsync(emil, pair, stop)).Dispose();
        var asked = await AskedAsync(carl, pair);
        foreach (var said in (string[])["1 decision asked", "Chat assistant", pair.Vendor.Name, "Approve with conditions", "No opinion yet", "no scorecard yet", "band E", "today"]) asked.TextContent.ShouldContain(said);
        asked.QuerySelector("a.row-link")!.GetAttribute("href").ShouldBe(TestData.OfAssessment(pair) + "/decision");
        (await TestData.OpineAsync(rita, pair, stop)).Dispose();
        (await rita.SendAsync(TestData.OfAssessment(pair) + "/decision", TestData.OfAssessment(pair) + "/scorecards", [], stop)).Dispose();
        asked = await AskedAsync(carl, pair);
        asked.TextContent.ShouldContain("Agrees");
        asked.TextContent.ShouldNotContain("no scorecard yet");
        (await TestData.DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-01-01", [], stop)).Dispose();
        (await AskedAsync(carl, pair)).TextContent.ShouldContain("No decision is asked");
    }

    [Fact]
    public async Task A_later_recommendation_asks_anew_once_and_what_was_recalled_asks_nobody()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await TestData.DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-01-01", [], stop)).Dispose();
        using var emil = await data.AsRoleAsync(pair.Buyer, Role.EngagementOwner);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var _ in (int[])[1, 2]) (await TestData.RecommendAsync(emil, pair, stop)).Dispose();
        (await AskedAsync(carl, pair)).QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
        await data.AsAsync(pair.Buyer.Id, async db =>
        {
            (await db.Set<Assessment>().SingleAsync(a => a.Id == pair.Assessment.Id, stop)).Recall("Sent about the wrong service.", pair.Ana.Id, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(stop);
        });
        (await AskedAsync(carl, pair)).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Committee, "decisions")]
    [InlineData(Role.RiskOpinion, "decisions")]
    [InlineData(Role.DataProtection, "decisions")]
    [InlineData(Role.Procurement, "vendors")]
    [InlineData(Role.Auditor, "vendors")]
    public async Task Whoever_decides_or_opines_begins_at_what_is_asked_and_others_at_the_register(Role role, string begins)
    {
        var buyer = await data.BuyerAsync();
        using var browser = await data.AsRoleAsync(buyer, role);
        using var start = await browser.GetAsync($"/o/{buyer.Slug}", stop);
        (start.StatusCode, start.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.SeeOther, $"/o/{buyer.Slug}/{begins}"));
    }

    [Fact]
    public async Task Another_organization_is_asked_nothing_of_it_and_later_pages_show_decisions_alone()
    {
        var (pair, other) = (await data.SubmittedPairAsync(), await data.BuyerAsync());
        await data.PrepareDecisionAsync(pair, stop);
        using var stranger = await data.AsRoleAsync(other, Role.Committee);
        (await stranger.OpenAsync($"/o/{other.Slug}/decisions", stop)).QuerySelector("[aria-labelledby=asked]")!.TextContent.ShouldContain("No decision is asked");
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await carl.OpenAsync($"/o/{pair.Buyer.Slug}/decisions?after=DEC-0", stop)).QuerySelector("[aria-labelledby=asked]").ShouldBeNull();
        foreach (var spent in host.Spending.All.Where(s => !string.Equals(s.Action, "Errors.Show", StringComparison.Ordinal))) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private async Task<IElement> AskedAsync(Browser browser, Pair pair) => (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/decisions", stop)).QuerySelector("[aria-labelledby=asked]")!;
}
