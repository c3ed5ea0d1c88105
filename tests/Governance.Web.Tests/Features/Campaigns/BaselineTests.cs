using System.Net;
using AngleSharp.Html.Dom;
using Governance.Data.Catalogs;
using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Domain.Catalogs;
using Governance.Domain.Engagements;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Campaigns;

public sealed class BaselineTests(Host host) : IClassFixture<Host>, IAsyncLifetime
{
    private const string Core = "ai-vendor-core-governance", Frontier = "frontier-model-operational-security";
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;
    private Organization buyer = null!, seller = null!;
    private Member ana = null!;
    private Engagement plain = null!, capable = null!;

    public async ValueTask InitializeAsync()
    {
        await data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, stop));
        (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        ana = await data.MemberAsync(buyer, Role.Procurement);
        plain = await data.EngagementAsync(buyer, seller, ana, new(1, 1, 1, 1, 1));
        capable = await data.EngagementAsync(buyer, seller, ana, new(1, 1, 1, 4, 1));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_check_shows_each_baseline_with_its_reason_and_how_much_of_it_the_proposed_questionnaires_ask_about()
    {
        using var browser = await data.SignInAsync(ana);
        var preview = await PreviewAsync(browser);
        var (minimum, frontier) = (Card(preview, "Minimum baseline"), Card(preview, "Frontier baseline"));
        minimum.ShouldContain("Proposed by the scoping rules for 1 engagement");
        minimum.ShouldContain("Every vendor of an AI service owes its customers the minimum.");
        minimum.ShouldContain($"{66 - Missing(Baseline.Minimum, Core).Count} of 66 controls are asked about by AI vendor core governance, for 1 engagement.");
        Missing(Baseline.Minimum, Core).ShouldNotBeEmpty("else nothing would be said");
        foreach (var control in Missing(Baseline.Minimum, Core)) minimum.ShouldContain(control);
        frontier.ShouldContain("The capability of the model is rated 4 or 5");
        frontier.ShouldContain($"{87 - Missing(Baseline.Frontier, Core, Frontier).Count} of 87 controls are asked about by AI vendor core governance, Frontier model operational security, for 1 engagement.");
    }

    [Fact]
    public async Task The_baseline_is_kept_with_what_is_sent_and_shown_on_the_assessment_the_board_and_its_file_and_nothing_of_it_crosses()
    {
        using var browser = await data.SignInAsync(ana);
        var campaign = await LaunchAsync(browser, await PreviewAsync(browser));
        await data.SendAllAsync(campaign);
        var sent = await data.AsAsync(buyer.Id, db => db.Set<Assessment>().AsNoTracking().ToListAsync(stop));
        sent.Select(a => (a.EngagementId, a.TemplateKey)).ShouldBe([(plain.Id, Core), (capable.Id, Core), (capable.Id, Frontier)], ignoreOrder: true);
        var page = Card(await browser.OpenAsync($"/o/{buyer.Slug}/assessments/{sent.Single(a => a.EngagementId == plain.Id).Id.Value}", stop), "Baseline");
        page.ShouldContain("minimum baseline of AI operational attestation 1.0");
        page.ShouldContain($"{66 - Missing(Baseline.Minimum, Core).Count} of 66 controls");
        foreach (var control in Missing(Baseline.Minimum, Core)) page.ShouldContain(control);
        page.ShouldNotContain("Asked by all");
        var one = Card(await browser.OpenAsync($"/o/{buyer.Slug}/assessments/{sent.Single(a => a.TemplateKey is Frontier).Id.Value}", stop), "Baseline");
        one.ShouldContain($"{87 - Missing(Baseline.Frontier, Frontier).Count} of 87 controls");
        one.ShouldContain("Asked by all 2 questionnaires of the campaign");
        one.ShouldContain($"{87 - Missing(Baseline.Frontier, Core, Frontier).Count} of 87 controls");
        // what was recalled asks nothing any more
        await data.AsAsync(buyer.Id, async db =>
        {
            (await db.Set<Assessment>().SingleAsync(a => a.EngagementId == capable.Id && a.TemplateKey == Core, stop)).Recall("Asked in spring.", ana.Id, DateTimeOffset.UnixEpoch);
            return await db.SaveChangesAsync(stop);
        });
        Card(await browser.OpenAsync($"/o/{buyer.Slug}/assessments/{sent.Single(a => a.TemplateKey is Frontier).Id.Value}", stop), "Baseline").ShouldNotContain("Asked by all");
        (await browser.OpenAsync($"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}", stop)).Body!.TextContent.ShouldContain("Frontier, AI operational attestation 1.0");
        using var file = await browser.GetAsync($"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}/export?format=Csv", stop);
        var lines = (await file.Content.ReadAsStringAsync(stop)).Split('\n');
        lines[0].ShouldContain("Baseline,Controls of the baseline,Of these asked about,Of these not asked about");
        lines.Count(line => line.Contains($"66,{66 - Missing(Baseline.Minimum, Core).Count},", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line.Contains(",87,", StringComparison.Ordinal)).ShouldBe(2);
        var crossed = await data.AsAsync(seller.Id, db => db.Set<Transmittal>().Where(t => t.Kind == TransmittalKind.QuestionnaireSent).Select(t => t.Content).ToListAsync(stop));
        crossed.Count.ShouldBe(3);
        crossed.ShouldAllBe(content => !content.Contains("baseline", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Leaving_a_baseline_out_takes_a_reason_that_is_kept_and_told_in_the_trail_and_then_the_next_narrower_one_holds()
    {
        using var browser = await data.SignInAsync(ana);
        var preview = await PreviewAsync(browser);
        using var refused = await browser.SendAsync(preview, $"/o/{buyer.Slug}/campaigns", [("LeftOut", "aoa/frontier")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await Browser.ReadAsync(refused, stop);
        again.Body!.TextContent.ShouldContain("why what the scoping rules propose is left out");
        again.QuerySelector("input[name=LeftOut][value='aoa/frontier'][checked]").ShouldNotBeNull();
        using var check = await browser.SendAsync(again, $"/o/{buyer.Slug}/campaigns/preview", [("LeftOutBecause", "The minimum was agreed.")], stop);
        var campaign = await LaunchAsync(browser, await Browser.ReadAsync(check, stop));
        campaign.LeftOutBecause.ShouldBe("The minimum was agreed.");
        var kept = await data.AsAsync(buyer.Id, db => db.Set<CampaignBaseline>().OrderBy(b => b.Baseline).ToListAsync(stop));
        kept.Select(b => (b.Baseline, b.LeftOut)).ShouldBe([(Baseline.Frontier, true), (Baseline.Minimum, false)], ignoreOrder: true);
        var members = await data.AsAsync(buyer.Id, db => db.Set<CampaignMember>().ToListAsync(stop));
        members.ShouldAllBe(m => m.Baseline == Baseline.Minimum);
        (await browser.OpenAsync($"/o/{buyer.Slug}/campaigns/{campaign.Id.Value}", stop)).Body!.TextContent.ShouldContain("Left out: The minimum was agreed.");
        using var auditor = await data.SignInAsync(await data.MemberAsync(buyer, Role.Auditor));
        (await auditor.OpenAsync($"/o/{buyer.Slug}/audit-entries", stop)).Body!.TextContent.ShouldContain("The frontier baseline of aoa, which the scoping rules propose for 1 engagement, was left out: The minimum was agreed.");
        await data.SendAllAsync(campaign);
        var narrower = await data.AsAsync(buyer.Id, db => db.Set<Assessment>().FirstAsync(a => a.EngagementId == capable.Id, stop));
        Card(await browser.OpenAsync($"/o/{buyer.Slug}/assessments/{narrower.Id.Value}", stop), "Baseline").ShouldContain("minimum baseline of AI operational attestation 1.0");
    }

    [Fact]
    public async Task A_baseline_left_out_after_the_check_is_checked_again_and_nothing_is_stored()
    {
        using var browser = await data.SignInAsync(ana);
        using var moved = await browser.SendAsync(await PreviewAsync(browser), $"/o/{buyer.Slug}/campaigns", [("LeftOut", "aoa/minimum"), ("LeftOutBecause", "Agreed.")], stop);
        moved.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(moved, stop)).Body!.TextContent.ShouldContain("Something changed since the check.");
        (await data.AsAsync(buyer.Id, db => db.Set<Campaign>().CountAsync(stop))).ShouldBe(0);
    }

    // worked out here from the shipped files, by the identifiers that questions name
    private static List<string> Missing(Baseline baseline, params string[] templates)
    {
        var frameworks = CatalogFolder.Frameworks(CatalogLoader.Shipped);
        var asked = CatalogFolder.Templates(CatalogLoader.Shipped, frameworks).Where(t => templates.Contains(t.Key, StringComparer.Ordinal)).SelectMany(t => t.Questions()).SelectMany(q => q.Controls).ToHashSet(StringComparer.Ordinal);
        return [.. frameworks.Single(f => f.Key is "aoa").Controls().Where(c => c.Baselines.Contains(baseline) && !asked.Contains(c.Id)).Select(c => c.Id)];
    }

    private static string Card(IHtmlDocument page, string title) => page.QuerySelectorAll("section.card").Single(card => string.Equals(card.QuerySelector("h2")?.TextContent, title, StringComparison.Ordinal)).TextContent;

    private async Task<IHtmlDocument> PreviewAsync(Browser browser)
    {
        (string, string)[] order = [("Title", "Annual review"), ("Tier1On", "2099-01-01"), ("Tier2On", "2099-01-01"), ("Tier3On", "2099-01-01"), ("Vendors", $"{plain.VendorId.Value}"), ("Vendors", $"{capable.VendorId.Value}")];
        using var check = await browser.SendAsync($"/o/{buyer.Slug}/campaigns/new", $"/o/{buyer.Slug}/campaigns/preview", order, stop);
        check.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await Browser.ReadAsync(check, stop);
    }

    private async Task<Campaign> LaunchAsync(Browser browser, IHtmlDocument preview)
    {
        using var launched = await browser.SendAsync(preview, $"/o/{buyer.Slug}/campaigns", [], stop);
        launched.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return await data.AsAsync(buyer.Id, db => db.Set<Campaign>().AsNoTracking().SingleAsync(stop));
    }
}
