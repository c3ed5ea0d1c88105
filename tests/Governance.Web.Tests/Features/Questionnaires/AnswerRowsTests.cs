using System.Net;
using AngleSharp.Html.Dom;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>Without script one Save saves all rows of the list: those that were changed, and nothing that a colleague said meanwhile.</summary>
public sealed class AnswerRowsTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_rows_that_were_changed_are_saved_and_the_others_stay_unsaid()
    {
        var pair = await PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var list = await ListAsync(ben, pair);
        list.QuerySelectorAll(".listed button[type=submit]:not([disabled])").Select(button => button.TextContent).ShouldBe(["Save what you changed on this page"]);
        using var saved = await ben.SendAsync(list, Own(pair) + "/answers", [("AC-1.Values", "yes"), ("AC-3.Text", "Our own people.\r\nAt night, too.")], stop);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(pair)).Select(a => (a.Question, Said(a))).ShouldBe([("AC-1", "yes"), ("AC-3", "Our own people.\nAt night, too.")]);
        var after = await ben.OpenAsync(saved.Headers.Location!.ToString(), stop);
        after.Body!.TextContent.ShouldContain("2 answers are saved.");
        using var nothing = await ben.SendAsync(after, Own(pair) + "/answers", [], stop);
        (await ben.OpenAsync(nothing.Headers.Location!.ToString(), stop)).Body!.TextContent.ShouldContain("Nothing was changed, so nothing was saved.");
        (await AnswersAsync(pair)).ShouldAllBe(a => a.Version == 0);
    }

    [Fact]
    public async Task A_row_left_as_it_was_does_not_meet_what_a_colleague_said_meanwhile()
    {
        var pair = await PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        using (await ben.SendAsync(Own(pair) + "?view=list", Own(pair) + "/answers", [("AC-1.Values", "yes"), ("AC-3.Text", "Ours.")], stop)) { }
        var list = await ListAsync(ben, pair);
        (await eva.SendAsync(Own(pair) + "?view=focus&q=AC-3", Own(pair) + "/answers/AC-3", [("Text", "Theirs.")], stop)).Dispose();
        using var saved = await ben.SendAsync(list, Own(pair) + "/answers", [("AC-1.Values", "no")], stop);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(pair)).Select(a => (a.Question, Said(a))).ShouldBe([("AC-1", "no"), ("AC-3", "Theirs.")]);
    }

    [Fact]
    public async Task Several_conflicts_are_shown_at_once_with_both_texts_and_each_is_chosen_by_itself()
    {
        var pair = await PairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(cleo);
        var list = await ListAsync(ben, pair);
        using (await eva.SendAsync(Own(pair) + "?view=list", Own(pair) + "/answers", [("AC-1.Values", "no"), ("AC-2.Number", "5"), ("AC-3.Text", "Eva's words.")], stop)) { }
        using var held = await ben.SendAsync(list, Own(pair) + "/answers", [("AC-1.Values", "yes"), ("AC-2.Number", "7"), ("AC-3.Text", "Ben's words."), ("AC-4.Values", "yes")], stop);
        held.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await Browser.ReadAsync(held, stop);
        page.QuerySelectorAll(".summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#row-AC-1", "#row-AC-2", "#row-AC-3"], ignoreOrder: true);
        page.QuerySelector("form [role=status]")!.TextContent.ShouldBe("1 answer is saved. What follows could not be.");
        page.QuerySelector(".summary")!.TextContent.ShouldContain("Question 1.2: Changed meanwhile by somebody else. Choose what to keep.");
        var third = page.QuerySelector("#row-AC-3")!;
        (third.QuerySelector("textarea")!.TextContent, third.QuerySelector(".versions")!.TextContent.Contains("Eva's words.", StringComparison.Ordinal)).ShouldBe(("Ben's words.", true));
        // what nobody else touched is saved, and no word of the others is over what she said
        (await AnswersAsync(pair)).Select(a => (a.Question, Said(a))).ShouldBe([("AC-1", "no"), ("AC-2", "5"), ("AC-3", "Eva's words."), ("AC-4", "yes")]);
        // sent without a choice, both are shown again
        using var again = await ben.SendAsync(page, Own(pair) + "/answers", [], stop);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var twice = await Browser.ReadAsync(again, stop);
        twice.QuerySelectorAll(".conflict:not([hidden])").Length.ShouldBe(3);
        using var chosen = await ben.SendAsync(twice, Own(pair) + "/answers", [("AC-1.Keep", "Mine"), ("AC-2.Keep", "Theirs"), ("AC-3.Keep", "Both")], stop);
        chosen.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(pair)).Select(a => (a.Question, Said(a))).ShouldBe([("AC-1", "yes"), ("AC-2", "5"), ("AC-3", "Eva's words.\n\nBen's words."), ("AC-4", "yes")]);
    }

    [Fact]
    public async Task What_can_be_no_answer_stays_typed_in_its_row_and_the_rest_is_saved()
    {
        var pair = await PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var wrong = await ben.SendAsync(Own(pair) + "?view=list", Own(pair) + "/answers", [("AC-1.Values", "yes"), ("AC-2.Number", "many")], stop);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(wrong, stop);
        page.QuerySelector(".summary a")!.TextContent.ShouldBe("Question 1.2: Give a number with a point for decimals, such as 72 or 0.5.");
        ((IHtmlInputElement)page.QuerySelector("#row-AC-2 input.num")!).Value.ShouldBe("many");
        (await AnswersAsync(pair)).Select(a => a.Question).ShouldBe(["AC-1"]);
        using var right = await ben.SendAsync(page, Own(pair) + "/answers", [("AC-2.Number", "3")], stop);
        right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(pair)).Select(a => (a.Question, Said(a))).ShouldBe([("AC-1", "yes"), ("AC-2", "3")]);
    }

    [Fact]
    public async Task What_was_typed_to_a_question_that_another_saved_row_leaves_out_is_shown_and_not_lost()
    {
        var pair = await PairAsync(new Comparison("AC-1", Operator.Is, ["yes"], null));
        using var ben = await data.SignInAsync(pair.Ben);
        using (await ben.SendAsync(Own(pair) + "?view=list", Own(pair) + "/answers", [("AC-1.Values", "yes")], stop)) { }
        using var wrong = await ben.SendAsync(Own(pair) + "?view=list", Own(pair) + "/answers", [("AC-1.Values", "no"), ("AC-2.Number", "many")], stop);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(wrong, stop);
        page.QuerySelector("form [role=status]")!.TextContent.ShouldBe("1 answer is saved. What follows could not be.");
        var named = page.QuerySelectorAll(".summary a").ShouldHaveSingleItem();
        named.TextContent.ShouldBe("Question 1.2: It is not asked any more, and what you typed is not saved.");
        var row = page.QuerySelector(named.GetAttribute("href")!)!;
        row.TextContent.ShouldContain("You typed, and it is not saved: many");
        row.Closest("details")!.HasAttribute("open").ShouldBeTrue();
    }

    [Fact]
    public async Task A_row_says_nothing_of_what_stands_beside_the_value_whatever_is_posted_with_it()
    {
        var pair = await PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using (await ben.SendAsync(Own(pair) + "?view=focus&q=AC-3", Own(pair) + "/answers/AC-3", [("Text", "Ours."), ("Comment", "Since May.")], stop)) { }
        using (await ben.SendAsync(Own(pair) + "?view=list", Own(pair) + "/answers", [("AC-3.Text", "Our own."), ("AC-3.Brief", "false"), ("AC-3.Comment", "")], stop)) { }
        (await AnswersAsync(pair)).Select(a => (Said(a), a.Draft.Comment)).ShouldBe([("Our own.", "Since May.")]);
    }

    [Fact]
    public async Task What_is_typed_into_a_questionnaire_that_was_submitted_meanwhile_is_shown_and_not_saved()
    {
        var pair = await PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var list = await ListAsync(ben, pair);
        await data.AnswerAndSubmitAsync(pair, ("AC-1", TestData.Says("no")));
        using var late = await ben.SendAsync(list, Own(pair) + "/answers", [("AC-3.Text", "Too late.")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(late, stop)).QuerySelector("#row-AC-3")!.TextContent.ShouldContain("You typed, and it is not saved: Too late.");
        (await AnswersAsync(pair)).Select(a => a.Question).ShouldBe(["AC-1"]);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private async Task<Pair> PairAsync(Condition? days = null) => await data.AcceptedPairAsync(template: await data.TemplateAsync(
        TestData.YesNo("AC-1", "Is it in place?"),
        TestData.YesNo("AC-2", "How many days?") with { Type = QuestionType.Number, Options = [], Unit = "days", Condition = days },
        TestData.YesNo("AC-3", "Who looks after it?") with { Type = QuestionType.Text, Options = [] },
        TestData.YesNo("AC-4", "Is it tested?")));

    private Task<IHtmlDocument> ListAsync(Browser browser, Pair pair) => browser.OpenAsync(Own(pair) + "?view=list", stop);

    private Task<List<Answer>> AnswersAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().AsNoTracking().OrderBy(a => a.Question).ToListAsync(stop));

    private static string Said(Answer answer) => answer.Value is not { } value ? "" : value.Values.FirstOrDefault() ?? value.Text?.ReplaceLineEndings("\n") ?? value.Number?.ToString("0", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
}
