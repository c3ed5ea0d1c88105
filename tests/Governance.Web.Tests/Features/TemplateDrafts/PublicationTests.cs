using System.Net;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.TemplateDrafts;

public sealed class PublicationTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_copy_of_a_shipped_template_is_published_sent_scored_by_its_own_key_and_not_sent_once_retired()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var shipped = await data.TemplateAsync();
        var engagement = await data.EngagementAsync(buyer, vendor, ana);
        using var browser = await data.SignInAsync(ana);
        var own = await BeginAsync(browser, buyer, "Our cloud check", $"{shipped.Key}@{shipped.Version}");
        using (var published = await browser.SendAsync(own + "/publications/new", own + "/publications", [], stop)) published.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var version = await data.AsAsync(buyer.Id, db => db.Set<OwnTemplate>().AsNoTracking().SingleAsync(stop));
        (version.Key, version.Version, version.Questions).ShouldBe(("own.our-cloud-check", "1", 3));
        // it bears the title of what it was copied from, so each list and choice says whose it is
        var made = $"copy of {shipped.Title} {shipped.Version}";
        (await browser.OpenAsync($"/o/{buyer.Slug}/templates", stop)).QuerySelector("main")!.TextContent.ShouldContain($"{version.Key} · {made}");
        foreach (var choice in (string[])["assessments/new", "campaigns/new", "template-drafts/new"])
        {
            var words = (await browser.OpenAsync($"/o/{buyer.Slug}/{choice}", stop)).QuerySelector("main")!.TextContent;
            words.ShouldContain($"Yours, {made}", Case.Sensitive, choice);
            words.ShouldContain("Shipped", Case.Sensitive, choice);
        }
        var send = $"/o/{buyer.Slug}/assessments/new?engagements={engagement.Id.Value}&template={version.Key}@1&dueOn={host.Clock.GetUtcNow().AddDays(20):yyyy-MM-dd}";
        using (var preview = await browser.SendAsync(send, $"/o/{buyer.Slug}/assessments/preview", [], stop))
        {
            var page = await Browser.ReadAsync(preview, stop);
            page.QuerySelector("button.primary")!.TextContent.ShouldBe($"Send 3 questions to {vendor.Name}");
            using var sent = await browser.SendAsync(page, $"/o/{buyer.Slug}/assessments", [], stop);
            sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
        var assessment = await data.AsAsync(buyer.Id, db => db.Set<Assessment>().SingleAsync(stop));
        (assessment.TemplateKey, assessment.TemplateVersion, assessment.TemplateTitle, assessment.Questions).ShouldBe((version.Key, "1", "Our cloud check", 3));
        var key = await data.AsAsync(buyer.Id, db => db.Set<StoredDocument>().SingleAsync(d => d.Hash == assessment.ScoringKeyHash, stop));
        ScoringKey.Read(key.Json).Questions.Count.ShouldBe(3);
        (await data.QuestionnaireAsync(vendor, assessment)).Title.ShouldBe("Our cloud check");

        var at = $"/o/{buyer.Slug}/templates/{version.Key}/1";
        using (var retired = await browser.SendAsync(at + "/retirement/new", at + "/retirement", [("Reason", "Replaced.")], stop)) retired.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync(at, stop)).Body!.TextContent.ShouldContain("Retired on");
        (await browser.OpenAsync($"/o/{buyer.Slug}/assessments/new", stop)).QuerySelectorAll("[name=Template]").Select(i => i.GetAttribute("value")).ShouldAllBe(v => v != $"{version.Key}@1");
        using var refused = await browser.SendAsync($"/o/{buyer.Slug}/assessments/new", $"/o/{buyer.Slug}/assessments/preview", [.. Query(send)], stop);
        (await Browser.ReadAsync(refused, stop)).Body!.TextContent.ShouldContain(AssessmentRefusals.TemplateNotPublished.Sentence);
        using var twice = await browser.SendAsync(at + "/retirement/new", at + "/retirement", [("Reason", "Again.")], stop);
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task An_empty_draft_is_not_published_and_says_what_is_missing_with_a_link()
    {
        var buyer = await data.BuyerAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        var own = await BeginAsync(browser, buyer, "Empty", "");
        var page = await browser.OpenAsync(own + "/publications/new", stop);
        page.QuerySelector("button.primary").ShouldBeNull();
        page.Body!.TextContent.ShouldContain(TemplateRefusals.NoSections);
        using var refused = await browser.SendAsync(own + "/publications/new", own + "/publications", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(buyer.Id, db => db.Set<OwnTemplate>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Two_drafts_of_one_title_get_keys_of_their_own_and_another_organization_sees_neither()
    {
        var (buyer, other) = (await data.BuyerAsync(), await data.BuyerAsync());
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        using var stranger = await data.SignInAsync(await data.MemberAsync(other, Role.Procurement));
        var own = await BeginAsync(browser, buyer, "Check", "");
        await BeginAsync(browser, buyer, "Check", "");
        (await data.AsAsync(buyer.Id, db => db.Set<TemplateDraft>().OrderBy(d => d.Key).Select(d => d.Key).ToListAsync(stop))).ShouldBe(["own.check", "own.check-2"]);
        (await stranger.GetAsync(own.Replace($"/o/{buyer.Slug}/", $"/o/{other.Slug}/", StringComparison.Ordinal), stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync($"/o/{other.Slug}/templates", stop)).Body!.TextContent.ShouldNotContain("own.check");
    }

    [Fact]
    public async Task Whoever_may_not_write_templates_reads_a_draft_and_publishes_nothing()
    {
        var buyer = await data.BuyerAsync();
        using var ana = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        using var auditor = await data.SignInAsync(await data.MemberAsync(buyer, Role.Auditor));
        var own = await BeginAsync(ana, buyer, "Read only", "");
        var page = await auditor.OpenAsync(own, stop);
        page.QuerySelectorAll("main a.button").Select(a => a.TextContent).ShouldBe(["Preview"]);
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        (await auditor.GetAsync(own + "/publications/new", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> BeginAsync(Browser browser, Organization buyer, string title, string from)
    {
        using var begun = await browser.SendAsync($"/o/{buyer.Slug}/template-drafts/new", $"/o/{buyer.Slug}/template-drafts", [("Title", title), ("From", from)], stop);
        begun.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await begun.Content.ReadAsStringAsync(stop));
        return begun.Headers.Location!.ToString();
    }

    private static IEnumerable<(string, string)> Query(string address) => address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(f => (char.ToUpperInvariant(f[0]) + f.Split('=')[0][1..], f.Split('=')[1]));
}
