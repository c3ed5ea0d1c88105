using System.Net;
using AngleSharp.Html.Dom;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.TemplateDrafts;

public sealed class EditingTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sections_and_questions_are_added_changed_moved_and_removed_and_each_edit_is_undone_by_its_name()
    {
        var (buyer, browser, own) = await BeginAsync();
        await DoneAsync(browser, own + "/sections/new", own + "/sections", ("Title", "Access"));
        await DoneAsync(browser, own + "/sections/new", own + "/sections", ("Title", "Logging"), ("Intro", "What is kept."));
        var question = await DoneAsync(browser, own + "/questions/new?section=access", own + "/questions", ("Text", "Is access reviewed?"), ("Type", "Choice"));
        question.ShouldBe(own + "/questions/Q-1/edit");
        await DoneAsync(browser, question, own + "/questions/Q-1", ("Options[0].Label", "Every quarter"), ("Options[3].Label", "Never"), ("Options[3].Credit", "0"), ("Weight", "2.5"), ("Critical", "true"), ("AsksEvidence", "true"), ("EvidenceRequired", "true"), ("Kinds", "Policy"), ("Why", "Access creeps."));
        var asked = (await TemplateAsync(buyer)).Question("Q-1")!;
        asked.Options.Select(o => (o.Key, o.Label, o.Credit)).ShouldBe([("yes", "Every quarter", 1m), ("partly", "Partly", 0.5m), ("no", "No", 0m), ("never", "Never", 0m)]);
        (asked.Weight, asked.Critical, asked.Why, asked.Evidence!.Required, asked.Evidence.Kinds.Count).ShouldBe((2.5m, true, "Access creeps.", true, 1));
        asked.Options[1].AsksCompensating.ShouldBeTrue();
        (await DoneAsync(browser, own, own + "/positions", ("Move", "question:Q-1:down"))).ShouldBe(own + "#question-Q-1-down", "whoever moves on by keyboard stands on the same button");
        (await browser.OpenAsync(own, stop)).QuerySelector("#question-Q-1-down")!.GetAttribute("value").ShouldBe("question:Q-1:down");
        (await TemplateAsync(buyer)).Sections.Select(s => s.Questions.Count).ShouldBe([0, 1]);
        await DoneAsync(browser, own, own + "/positions", ("Move", "section:logging:up"));
        (await TemplateAsync(buyer)).Sections[0].Key.ShouldBe("logging");
        await DoneAsync(browser, question, own + "/questions/Q-1/removal");
        var page = await browser.OpenAsync(own, stop);
        page.QuerySelector($"form[action='{own}/undos'] button")!.TextContent.Trim().ShouldBe("Undo: removed question Q-1, “Is access reviewed?”");
        await DoneAsync(browser, own, own + "/undos");
        (await TemplateAsync(buyer)).Question("Q-1").ShouldBeEquivalentTo(asked);
        (await browser.OpenAsync(own, stop)).QuerySelector($"form[action='{own}/redos'] button")!.TextContent.ShouldStartWith("Do again: removed question Q-1");
        await DoneAsync(browser, own, own + "/redos");
        (await TemplateAsync(buyer)).Question("Q-1").ShouldBeNull();
        (await browser.OpenAsync(own + "/steps", stop)).Body!.TextContent.ShouldContain("7. Removed question Q-1");
        await DoneAsync(browser, own, own + "/undos");
        (await browser.OpenAsync(own + "/steps", stop)).QuerySelectorAll(".ledger > li").Where(step => step.TextContent.Contains("Undone", StringComparison.Ordinal)).ShouldHaveSingleItem().TextContent.ShouldContain("7. Removed question Q-1");
    }

    [Fact]
    public async Task What_the_template_as_a_whole_lacks_is_named_and_leads_to_where_it_is_put_right()
    {
        var (_, browser, own) = await BeginAsync();
        var lacks = (await browser.OpenAsync(own, stop)).QuerySelectorAll("main li a").Where(link => link.GetAttribute("href")!.StartsWith(own, StringComparison.Ordinal)).ToDictionary(link => link.GetAttribute("href")!, link => link.ParentElement!.TextContent, StringComparer.Ordinal);
        lacks[own + "/edit#Purpose"].ShouldBe("The template’s purpose: This text is empty.");
        lacks.ShouldContainKey(own + "#sections");
    }

    [Fact]
    public async Task A_question_is_moved_however_far_by_one_choice_of_its_place()
    {
        var (buyer, browser, own) = await FilledAsync();
        await DoneAsync(browser, own + "/sections/new", own + "/sections", ("Title", "Logging"));
        foreach (var text in (string[])["Who reads them?", "Are they sealed?"])
            await DoneAsync(browser, own + "/questions/new?section=logging", own + "/questions", ("Text", text), ("Type", "Text"));
        var move = (await browser.OpenAsync(own, stop)).QuerySelector("#question-Q-1 a[href*=positions]")!.GetAttribute("href")!;
        var page = await browser.OpenAsync(move, stop);
        page.QuerySelectorAll("optgroup").Select(section => section.GetAttribute("label")).ShouldBe(["Access", "Logging"]);
        page.QuerySelectorAll("option").Select(place => place.TextContent).ShouldBe(["At the beginning", "After Q-2, Are logs kept?", "At the beginning", "After Q-3, Who reads them?", "After Q-4, Are they sealed?"]);
        // sent as it is, it stays where it stands
        await DoneAsync(browser, move, own + "/positions");
        (await OrderAsync(buyer)).ShouldBe(["Q-1", "Q-2", "Q-3", "Q-4"]);
        (await DoneAsync(browser, move, own + "/positions", ("Move", page.QuerySelectorAll("option")[3].GetAttribute("value")!))).ShouldBe(own + "#question-Q-1");
        (await OrderAsync(buyer)).ShouldBe(["Q-2", "Q-3", "Q-1", "Q-4"]);
        await DoneAsync(browser, move, own + "/positions", ("Move", page.QuerySelectorAll("option")[1].GetAttribute("value")!));
        (await OrderAsync(buyer)).ShouldBe(["Q-2", "Q-1", "Q-3", "Q-4"]);
        (await browser.GetAsync(own + "/positions/new?question=Q-9", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<IEnumerable<string>> OrderAsync(Organization buyer) => (await TemplateAsync(buyer)).Questions().Select(question => question.Key);

    [Fact]
    public async Task A_number_with_a_comma_is_refused_and_not_read_as_another()
    {
        var (buyer, browser, own) = await BeginAsync();
        await DoneAsync(browser, own + "/sections/new", own + "/sections", ("Title", "Access"));
        var question = await DoneAsync(browser, own + "/questions/new?section=access", own + "/questions", ("Text", "Is access reviewed?"), ("Type", "Choice"));
        using var refused = await browser.SendAsync(question, question[..^"/edit".Length], [("Weight", "1,5"), ("Options[1].Credit", "0,1")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).Body!.TextContent.ShouldContain("“1,5” is read in different ways: write numbers with a point and no other separator, such as 0.5 or 1500.");
        (await TemplateAsync(buyer)).Question("Q-1")!.Weight.ShouldBe(1);
    }

    [Fact]
    public async Task Undoing_what_is_not_the_latest_edit_any_more_is_refused()
    {
        var (_, browser, own) = await BeginAsync();
        await DoneAsync(browser, own + "/sections/new", own + "/sections", ("Title", "Access"));
        var opened = await browser.OpenAsync(own, stop);
        await DoneAsync(browser, own + "/sections/new", own + "/sections", ("Title", "Logging"));
        using var refused = await browser.SendAsync(opened, own + "/undos", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        refused.Headers.Contains(PageExtensions.FormAgain).ShouldBeFalse("it is a page about the refusal and no form");
    }

    [Fact]
    public async Task A_question_that_somebody_else_changed_meanwhile_comes_back_with_what_is_there_now_and_one_beside_it_does_not()
    {
        var (_, browser, own) = await FilledAsync();
        var opened = await browser.OpenAsync(own + "/questions/Q-1/edit", stop);
        await DoneAsync(browser, own + "/questions/Q-2/edit", own + "/questions/Q-2", ("Weight", "9"));
        await DoneAsync(browser, own + "/questions/Q-1/edit", own + "/questions/Q-1", ("Why", "Theirs."));
        using var overtaken = await browser.SendAsync(opened, own + "/questions/Q-1", [("Why", "Mine.")], stop);
        overtaken.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        // the script of a page shows it in the form's place by that, whatever its status
        overtaken.Headers.Contains(PageExtensions.FormAgain).ShouldBeTrue();
        var page = await Browser.ReadAsync(overtaken, stop);
        page.Body!.TextContent.ShouldContain(PageExtensions.ChangedMeanwhile);
        page.QuerySelector("#Why-now")!.TextContent.ShouldContain("Theirs.");
        ((IHtmlTextAreaElement)page.QuerySelector("#Why")!).Value.Trim().ShouldBe("Mine.");
        using var again = await browser.SendAsync(page, own + "/questions/Q-1", [], stop);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("Key", "q-2", "Key", "Another question of this template has the key q-2")]
    [InlineData("Key", "a b", "Key", TemplateRefusals.KeyForm)]
    [InlineData("Options[0].Credit", "0", "Options", TemplateRefusals.NoCredit)]
    [InlineData("Options[1].Label", "", "Options", TemplateRefusals.TooFewOptions)]
    [InlineData("Options[1].Credit", "2", "Options", "Line 2: " + TemplateRefusals.CreditRange)]
    [InlineData("Options[1].Key", "yes", "Options", "Line 2: The key yes is there twice.")]
    [InlineData("Weight", "-1", "Weight", TemplateRefusals.NegativeWeight)]
    [InlineData("Text", "", "Text", "Write the question.")]
    public async Task Bad_input_is_refused_at_its_field_and_nothing_is_changed(string field, string typed, string place, string sentence)
    {
        var (buyer, browser, own) = await FilledAsync();
        await DoneAsync(browser, own + "/questions/Q-1/edit", own + "/questions/Q-1", ("Options[2].Label", ""), ("Options[1].Credit", "0"));
        var before = await TemplateAsync(buyer);
        using var refused = await browser.SendAsync(own + "/questions/Q-1/edit", own + "/questions/Q-1", [(field, typed)], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).QuerySelector($"#{place}-message")!.TextContent.ShouldContain(sentence);
        (await TemplateAsync(buyer)).ShouldBeEquivalentTo(before);
    }

    [Fact]
    public async Task An_answer_can_be_said_to_go_with_no_other_only_where_several_can_be_chosen()
    {
        var (buyer, browser, own) = await FilledAsync();
        (await browser.OpenAsync(own + "/questions/Q-1/edit", stop)).QuerySelector("input[name='Options[2].StandsAlone']").ShouldBeNull();
        await DoneAsync(browser, own + "/questions/Q-1/edit", own + "/questions/Q-1", ("Type", "Multiple"));
        await DoneAsync(browser, own + "/questions/Q-1/edit", own + "/questions/Q-1", ("Options[2].StandsAlone", "true"));
        (await TemplateAsync(buyer)).Question("Q-1")!.Options.Select(option => option.StandsAlone).ShouldBe([false, false, true]);
        (await browser.OpenAsync(own.Replace("template-drafts", "template-previews", StringComparison.Ordinal), stop)).Body!.TextContent.ShouldContain("ot together with others");
        await DoneAsync(browser, own + "/questions/Q-1/edit", own + "/questions/Q-1", ("Type", "Choice"));
        (await TemplateAsync(buyer)).Question("Q-1")!.Options.ShouldAllBe(option => !option.StandsAlone);
    }

    [Fact]
    public async Task A_question_that_is_answered_in_another_form_loses_what_does_not_go_with_it_until_that_is_undone()
    {
        var (buyer, browser, own) = await FilledAsync();
        (await DoneAsync(browser, own + "/questions/Q-1/edit", own + "/questions/Q-1", ("Type", "Number"))).ShouldBe(own + "/questions/Q-1/edit");
        var changed = await browser.OpenAsync(own + "/questions/Q-1/edit", stop);
        changed.Body!.TextContent.ShouldContain("Its 3 answers to choose from went with the old form. Undo brings them back.");
        changed.QuerySelector($"form[action='{own}/undos'] button")!.TextContent.ShouldContain("Undo: changed question Q-1");
        (await TemplateAsync(buyer)).Question("Q-1")!.Options.ShouldBeEmpty();
        using (var refused = await browser.SendAsync(own + "/questions/Q-1/edit", own + "/questions/Q-1", [("Unit", "")], stop)) refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await DoneAsync(browser, own + "/questions/Q-1/edit", own + "/questions/Q-1", ("Unit", "hours"), ("Bands[0].Below", "24"), ("Bands[0].Credit", "1"), ("Bands[1].From", "24"), ("Bands[1].Credit", "0.5"));
        (await TemplateAsync(buyer)).Question("Q-1")!.Bands.Count.ShouldBe(2);
        await DoneAsync(browser, own, own + "/undos");
        await DoneAsync(browser, own, own + "/undos");
        (await TemplateAsync(buyer)).Question("Q-1")!.Options.Count.ShouldBe(3);
    }

    private async Task<(Organization Buyer, Browser Browser, string Own)> BeginAsync()
    {
        var buyer = await data.BuyerAsync();
        var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        return (buyer, browser, await DoneAsync(browser, $"/o/{buyer.Slug}/template-drafts/new", $"/o/{buyer.Slug}/template-drafts", ("Title", "Cloud check")));
    }

    private async Task<(Organization Buyer, Browser Browser, string Own)> FilledAsync()
    {
        var (buyer, browser, own) = await BeginAsync();
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
