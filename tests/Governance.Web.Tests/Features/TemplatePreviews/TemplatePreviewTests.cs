using System.Net;
using AngleSharp.Html.Dom;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.TemplatePreviews;

public sealed class TemplatePreviewTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_published_version_is_tried_by_the_same_rules_as_a_draft()
    {
        var buyer = await data.BuyerAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Reviewer));
        var shipped = await data.TemplateAsync(TestData.YesNo("AC-1", "Is it in place?"), TestData.YesNo("AC-2", "Is it tested?") with { Condition = new Comparison("AC-1", Operator.Is, ["yes"], null) });
        var link = (await browser.OpenAsync($"/o/{buyer.Slug}/templates/{shipped.Key}/{shipped.Version}", stop)).QuerySelector("a[href*=template-previews]")!.GetAttribute("href")!;
        var page = await browser.OpenAsync(link, stop);
        page.QuerySelector("[data-question=AC-2]")!.HasAttribute("hidden").ShouldBeTrue();
        page.QuerySelectorAll("a").Single(back => back.TextContent is "Back to the template").GetAttribute("href").ShouldBe($"/o/{buyer.Slug}/templates/{shipped.Key}/{shipped.Version}");
        using var answer = await browser.SendAsync(page, link, [("answer:AC-1", "yes")], stop);
        (await Browser.ReadAsync(answer, stop)).QuerySelector("[data-question=AC-2]")!.HasAttribute("hidden").ShouldBeFalse();
        foreach (var unknown in (string[])[$"{shipped.Key}@9", "nothing", Ids.New().ToString()])
            (await browser.GetAsync($"/o/{buyer.Slug}/template-previews/{unknown}", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound, unknown);
    }

    [Fact]
    public async Task A_draft_is_shown_as_the_vendor_sees_it_without_what_it_counts()
    {
        var (_, browser, own) = await FilledAsync();
        await DoneAsync(browser, own + "/questions/Q-1/edit", own + "/questions/Q-1", ("Weight", "7.375"), ("Good", "Quarterly reviews."));
        var page = await browser.OpenAsync(Tried(own), stop);
        page.Body!.TextContent.ShouldContain("Quarterly reviews.");
        page.QuerySelectorAll("article").Length.ShouldBe(2);
        page.Body.TextContent.ShouldNotContain("7.375");
    }

    [Fact]
    public async Task A_draft_is_tried_answer_by_answer_over_its_sections_and_nothing_is_kept()
    {
        var (buyer, browser, own) = await FilledAsync();
        await DoneAsync(browser, own + "/sections/new", own + "/sections", ("Title", "Logging"));
        await DoneAsync(browser, own + "/questions/new?section=logging", own + "/questions", ("Text", "How long are they kept?"), ("Type", "Number"), ("Unit", "days"));
        await DoneAsync(browser, own + "/questions/Q-3/condition/edit", own + "/questions/Q-3/condition", ("Groups[0].Lines[0].Question", "Q-2"), ("Groups[0].Lines[0].Relation", "Is"), ("Groups[0].Lines[0].Values", "yes"));
        var (template, steps) = (await TemplateAsync(buyer), await StepsAsync(buyer));
        var first = await browser.OpenAsync(Tried(own), stop);
        first.QuerySelectorAll("input[type=radio]:not([disabled])").Length.ShouldBe(6);
        first.QuerySelectorAll("main aside button").Select(section => section.TextContent.Trim()).ShouldBe(["Access 2", "Logging 0 of 1"]);
        // the page that comes back shows what follows, and the next section goes by it
        var answered = await TryAsync(browser, first, own, ("answer:Q-2", "yes"));
        answered.QuerySelectorAll("main aside button").Select(section => section.TextContent.Trim()).ShouldBe(["Access 2", "Logging 1"]);
        var logging = await TryAsync(browser, answered, own, ("section", "logging"));
        logging.QuerySelector("[data-question=Q-3]")!.HasAttribute("hidden").ShouldBeFalse();
        var odd = await TryAsync(browser, logging, own, ("answer:Q-3", "1,5"));
        odd.QuerySelector("[data-live='wrong-Q-3']")!.TextContent.ShouldContain("Give a number with a point for decimals");
        odd.QuerySelector("[name='answer:Q-2']")!.GetAttribute("value").ShouldBe("yes");
        var back = await TryAsync(browser, odd, own, ("section", "access"), ("answer:Q-2", "yes"));
        back.QuerySelector("[name='answer:Q-2'][value=yes]")!.HasAttribute("checked").ShouldBeTrue();
        var other = await TryAsync(browser, await TryAsync(browser, back, own, ("answer:Q-2", "no")), own, ("section", "logging"));
        other.QuerySelector("[data-question=Q-3]")!.HasAttribute("hidden").ShouldBeTrue();
        (await StepsAsync(buyer)).ShouldBe(steps);
        (await TemplateAsync(buyer)).ShouldBeEquivalentTo(template);
    }

    private async Task<int> StepsAsync(Organization buyer) => await data.AsAsync(buyer.Id, db => db.Set<DraftStep>().CountAsync(stop));

    private async Task<IHtmlDocument> TryAsync(Browser browser, IHtmlDocument page, string own, params (string, string)[] typed)
    {
        using var answer = await browser.SendAsync(page, Tried(own), typed, stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await Browser.ReadAsync(answer, stop);
    }

    private static string Tried(string own) => own.Replace("template-drafts", "template-previews", StringComparison.Ordinal);

    private async Task<(Organization Buyer, Browser Browser, string Own)> FilledAsync()
    {
        var buyer = await data.BuyerAsync();
        var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        var own = await DoneAsync(browser, $"/o/{buyer.Slug}/template-drafts/new", $"/o/{buyer.Slug}/template-drafts", ("Title", "Cloud check"));
        await DoneAsync(browser, own + "/sections/new", own + "/sections", ("Title", "Access"));
        foreach (var text in (string[])["Is access reviewed?", "Are logs kept?"])
            await DoneAsync(browser, own + "/questions/new?section=access", own + "/questions", ("Text", text), ("Type", "Choice"));
        return (buyer, browser, own);
    }

    private async Task<string> DoneAsync(Browser browser, string path, string action, params (string, string)[] typed)
    {
        using var done = await browser.SendAsync(path, action, typed, stop);
        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await done.Content.ReadAsStringAsync(stop));
        return done.Headers.Location!.ToString();
    }

    private async Task<QuestionnaireTemplate> TemplateAsync(Organization buyer) => (await data.AsAsync(buyer.Id, db => db.Set<TemplateDraft>().AsNoTracking().SingleAsync(stop))).Read();
}
