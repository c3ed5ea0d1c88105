using System.Net;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.TemplateDrafts;

public sealed class ConditionTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_condition_is_built_of_plain_fields_and_said_in_words()
    {
        var (buyer, browser, own) = await CopyAsync();
        var at = own + "/questions/AC-3/condition";
        using var shown = await browser.SendAsync(at + "/edit", at + "/choices", [("Groups[0].Lines[0].Question", "AC-1"), ("Add", "0")], stop);
        var page = await Browser.ReadAsync(shown, stop);
        page.QuerySelectorAll("[name='Groups[0].Lines[0].Values']").Select(v => v.GetAttribute("value")).ShouldBe(["yes", "no"]);
        page.QuerySelectorAll("[name$='.Question']").Length.ShouldBe(2);
        using var saved = await browser.SendAsync(page, at, [("Groups[0].Join", "Any"), ("Groups[0].Lines[0].Relation", "IsNot"), ("Groups[0].Lines[0].Values", "yes"), ("Groups[0].Lines[1].Question", "AC-2"), ("Groups[0].Lines[1].Relation", "Answered")], stop);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await saved.Content.ReadAsStringAsync(stop));
        (await browser.OpenAsync(own, stop)).QuerySelector("#question-AC-3")!.TextContent
            .ShouldContain("Asked only if it is not so that the answer to “Is measure 1 in place?” is “Yes” or “Is measure 2 in place?” is answered.");
        (await TemplateAsync(buyer)).Question("AC-3")!.Condition.ShouldBeOfType<AnyOf>();
    }

    [Theory]
    [InlineData("AC-2", "AC-3", "Choose a question that is asked before this one.")]
    [InlineData("AC-2", "AC-2", "Choose a question that is asked before this one.")]
    [InlineData("AC-3", "gone", "Choose a question that is asked before this one.")]
    public async Task Circles_and_loose_ends_are_refused_at_their_place(string question, string compared, string sentence)
    {
        var (buyer, browser, own) = await CopyAsync();
        var at = $"{own}/questions/{question}/condition";
        using var refused = await browser.SendAsync(at + "/edit", at, [("Groups[0].Lines[0].Question", compared), ("Groups[0].Lines[0].Relation", "Is"), ("Groups[0].Lines[0].Values", "yes")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).QuerySelector("#Groups .message")!.TextContent.ShouldContain(sentence);
        (await TemplateAsync(buyer)).Question(question)!.Condition.ShouldBeNull();
    }

    [Fact]
    public async Task A_condition_that_never_holds_is_refused()
    {
        var (_, browser, own) = await CopyAsync();
        var (second, third) = (own + "/questions/AC-2/condition", own + "/questions/AC-3/condition");
        (await browser.SendAsync(second + "/edit", second, Line(0, "AC-1", "yes"), stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var refused = await browser.SendAsync(third + "/edit", third, [.. Line(0, "AC-1", "no"), .. Line(1, "AC-2", "yes")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).QuerySelector("#Groups .message")!.TextContent.ShouldContain(TemplateRefusals.NeverTrue);
    }

    [Fact]
    public async Task What_a_removed_question_leaves_dangling_is_named_on_the_draft_with_a_link_and_stands_against_publishing()
    {
        var (_, browser, own) = await CopyAsync();
        var at = own + "/questions/AC-2/condition";
        (await browser.SendAsync(at + "/edit", at, Line(0, "AC-1", "yes"), stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.SendAsync(own + "/questions/AC-1/edit", own + "/questions/AC-1/removal", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var flaw = (await browser.OpenAsync(own, stop)).QuerySelector($"a[href='{at}/edit']")!.ParentElement!;
        flaw.TextContent.ShouldContain(TemplateRefusals.ConditionOnUnknown("AC-1"));
        (await browser.SendAsync(own + "/publications/new", own + "/publications", [], stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Controls_of_several_frameworks_are_found_by_words_and_mapped_and_one_that_is_not_there_is_refused()
    {
        await data.WithAsync(s => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Data.Catalogs.CatalogLoader>(s).LoadAsync(Data.Catalogs.CatalogLoader.Shipped, stop));
        var (buyer, browser, own) = await CopyAsync();
        var at = own + "/questions/AC-1/controls";
        var page = await browser.OpenAsync(at + "/edit?q=storage", stop);
        var found = page.QuerySelector("[name=Added]")!.GetAttribute("value")!;
        (await browser.SendAsync(page, at, [("Added", found)], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var template = await TemplateAsync(buyer);
        template.Question("AC-1")!.Controls.ShouldBe([found.Split('@')[2]]);
        template.Frameworks.ShouldBe([new(found.Split('@')[0], found.Split('@')[1])]);
        using var refused = await browser.SendAsync(at + "/edit", at, [("Added", $"{found.Split('@')[0]}@{found.Split('@')[1]}@NOWHERE-1")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).QuerySelector("#Added .message")!.TextContent.ShouldContain("NOWHERE-1");
    }

    private static (string, string)[] Line(int at, string question, string value) => [($"Groups[0].Lines[{at}].Question", question), ($"Groups[0].Lines[{at}].Relation", "Is"), ($"Groups[0].Lines[{at}].Values", value)];

    private async Task<(Organization Buyer, Browser Browser, string Own)> CopyAsync()
    {
        var (buyer, shipped) = (await data.BuyerAsync(), await data.TemplateAsync());
        var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        using var begun = await browser.SendAsync($"/o/{buyer.Slug}/template-drafts/new", $"/o/{buyer.Slug}/template-drafts", [("Title", "Copy"), ("From", $"{shipped.Key}@{shipped.Version}")], stop);
        return (buyer, browser, begun.Headers.Location!.ToString());
    }

    private async Task<QuestionnaireTemplate> TemplateAsync(Organization buyer) => (await data.AsAsync(buyer.Id, db => db.Set<TemplateDraft>().AsNoTracking().SingleAsync(stop))).Read();
}
