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

/// <summary>A section that does not apply is said so once, and taken back where nobody changed anything since.</summary>
public sealed class NotApplicableTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_preview_names_what_is_touched_and_what_is_left_and_nothing_else_is_marked()
    {
        var pair = await PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.SendAsync(Own(pair) + "?view=focus&q=AC-1", Own(pair) + "/answers/AC-1", [("Values", "yes")], stop)).Dispose();
        var page = await PreviewAsync(ben, pair);
        page.QuerySelectorAll("section.card").Select(part => (part.QuerySelector("h2")!.TextContent.Split(',')[0], part.QuerySelectorAll("li").Length))
            .ShouldBe([("Will be marked", 2), ("Left", 1), ("Left", 1)]);
        page.QuerySelector("button.primary[type=submit]")!.TextContent.ShouldBe("Mark 2 questions as not applicable");
        using var silent = await MarkAsync(ben, pair, page, " ");
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var marked = await MarkAsync(ben, pair, page, "We host nothing.");
        marked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(pair)).Select(a => (a.Question, a.State, a.Reason)).ShouldBe([("AC-1", AnswerState.Answered, null), ("AC-2", AnswerState.NotApplicable, "We host nothing."), ("AC-3", AnswerState.NotApplicable, "We host nothing.")]);
        using var again = await MarkAsync(ben, pair, page, "Once more.");
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Undo_opens_again_what_nobody_changed_since_and_leaves_the_rest()
    {
        var pair = await PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        using var marked = await MarkAsync(ben, pair, await PreviewAsync(ben, pair), "We host nothing.\r\nNobody does.");
        var list = Own(pair) + "?view=list&section=access";
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        (await eva.SendAsync(Own(pair) + "?view=focus&q=AC-2", Own(pair) + "/answers/AC-2", [("State", "NotApplicable"), ("Reason", "Eva knows better.")], stop)).Dispose();
        var page = await ben.OpenAsync(list, stop);
        // who comes back finds it as whoever did it does
        foreach (var (who, name) in new[] { (ben, "you"), (eva, pair.Ben.Name) })
        {
            var act = (await who.OpenAsync(list, stop)).QuerySelector($"form[action='{Own(pair)}/not-applicable/removal']").ShouldNotBeNull();
            act.QuerySelector("p")!.TextContent.ShouldStartWith($"2 questions were set aside at once by {name} on ");
            act.QuerySelector("q")!.TextContent.ReplaceLineEndings("\n").ShouldBe("We host nothing.\nNobody does.");
            act.QuerySelector("button")!.TextContent.Trim().ShouldBe("Undo for 2 questions");
        }
        using var undone = await ben.SendAsync(page, Own(pair) + "/not-applicable/removal", [], stop);
        undone.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(pair)).Select(a => (a.Question, a.State, a.Reason)).ShouldBe([("AC-1", AnswerState.Unanswered, null), ("AC-2", AnswerState.NotApplicable, "Eva knows better."), ("AC-3", AnswerState.Unanswered, null)]);
        using var twice = await ben.SendAsync(page, Own(pair) + "/not-applicable/removal", [], stop);
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_colleague_takes_back_an_act_and_what_says_something_else_is_no_part_of_it()
    {
        var pair = await PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        using var marked = await MarkAsync(ben, pair, await PreviewAsync(ben, pair), "We host nothing.");
        // words beside it are somebody's, and stay
        (await eva.SendAsync(Own(pair) + "?view=focus&q=AC-2", Own(pair) + "/answers/AC-2", [("State", "NotApplicable"), ("Reason", "We host nothing."), ("Comment", "Ask again in May.")], stop)).Dispose();
        using var undone = await eva.SendAsync(await eva.OpenAsync(Own(pair) + "?view=list&section=access", stop), Own(pair) + "/not-applicable/removal", [], stop);
        undone.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(pair)).Select(a => (a.Question, a.State)).ShouldBe([("AC-1", AnswerState.Unanswered), ("AC-2", AnswerState.NotApplicable), ("AC-3", AnswerState.Unanswered)]);
        (await ben.OpenAsync(Own(pair) + "?view=list&section=access", stop)).QuerySelector($"form[action='{Own(pair)}/not-applicable/removal']").ShouldBeNull("one question alone is no act");
    }

    [Fact]
    public async Task What_is_said_not_to_apply_is_counted_apart_from_what_is_answered()
    {
        var pair = await PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var marked = await MarkAsync(ben, pair, await PreviewAsync(ben, pair), "We host nothing.");
        var page = await ben.OpenAsync(Own(pair), stop);
        page.QuerySelector(".progress .muted")!.TextContent.ShouldBe("0 of 4 answered, 3 not applicable");
        page.QuerySelector(".sections .hint")!.TextContent.ShouldBe("0 answered, 3 not applicable");
        (await ben.SendAsync(Own(pair) + "?view=focus&q=AC-4", Own(pair) + "/answers/AC-4", [("Values", "yes")], stop)).Dispose();
        (await ben.OpenAsync(Own(pair), stop)).QuerySelector(".progress .muted")!.TextContent.ShouldBe("1 of 4 answered, 3 not applicable");
        var check = (await ben.OpenAsync(Own(pair) + "/submissions/new", stop)).QuerySelector("main")!.TextContent;
        check.ShouldContain("1 of 4 questions about");
        check.ShouldContain("is answered, 3 not applicable.");
        check.ShouldContain("3 questions are said not to apply; each counts as not answered until the reviewer accepts the reason.");
        check.ShouldNotContain("Everything is answered");
    }

    [Fact]
    public async Task A_section_of_which_nothing_applies_says_so_with_the_reason()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var marked = await MarkAsync(ben, pair, await PreviewAsync(ben, pair), "We host nothing.");
        var row = (await ben.OpenAsync(Own(pair), stop)).QuerySelector(".sections li")!;
        (row.QuerySelector(".tag")!.TextContent.Trim(), row.QuerySelector(".hint")!.TextContent).ShouldBe(("Not applicable", "We host nothing."));
    }

    [Fact]
    public async Task Questions_that_are_not_asked_are_shown_with_the_condition_in_words_and_the_answer_to_change()
    {
        var template = await data.TemplateAsync(TestData.YesNo("AC-1", "Do you host it?"),
            TestData.YesNo("AC-2", "Where?") with { Condition = new Comparison("AC-1", Operator.Is, ["yes"], null) }, TestData.YesNo("AC-3", "For whom?") with { Condition = new Comparison("AC-1", Operator.Is, ["yes"], null) });
        var pair = await data.AcceptedPairAsync(template: template);
        using var ben = await data.SignInAsync(pair.Ben);
        var hidden = (await ben.OpenAsync(Own(pair) + "?view=list", stop)).QuerySelector(".not-asked").ShouldNotBeNull();
        hidden.QuerySelector("summary")!.TextContent.ShouldStartWith("These 2 questions do not apply, because they are asked only if the answer to “Do you host it?” is “");
        hidden.QuerySelectorAll("li").Select(li => li.TextContent).ShouldBe(["Where?", "For whom?"]);
        hidden.QuerySelector("a")!.GetAttribute("href").ShouldEndWith("?view=focus&q=AC-1");
        hidden.QuerySelector("p")!.TextContent.ShouldStartWith("Question 1.1 is not answered yet.");
        (await ben.SendAsync(Own(pair) + "?view=focus&q=AC-1", Own(pair) + "/answers/AC-1", [("Values", "no")], stop)).Dispose();
        (await ben.OpenAsync(Own(pair) + "?view=list", stop)).QuerySelector(".not-asked p")!.TextContent.ShouldStartWith("Question 1.1 says “No”, saved ");
        // the inbox counts all of them, and the questionnaire says why it counts fewer
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/inbox", stop)).QuerySelector("tbody .under")!.TextContent.ShouldEndWith("3 questions in all");
        (await ben.OpenAsync(Own(pair), stop)).QuerySelector("section[aria-labelledby=progress] > .hint")!.TextContent.ShouldBe("3 questions in all; 2 are not asked, because of other answers.");
        (await ben.SendAsync(Own(pair) + "?view=focus&q=AC-1", Own(pair) + "/answers/AC-1", [("Values", "yes")], stop)).Dispose();
        (await ben.OpenAsync(Own(pair) + "?view=list", stop)).QuerySelector(".not-asked").ShouldBeNull();
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    // three questions of which it can be said, and a last one that everybody answers
    private async Task<Pair> PairAsync() => await data.AcceptedPairAsync(template: await data.TemplateAsync(
        [.. Enumerable.Range(1, 3).Select(i => TestData.YesNo($"AC-{i}", $"Is measure {i} in place?")), TestData.YesNo("AC-4", "Who are you?") with { AllowNotApplicable = false }]));

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private Task<IHtmlDocument> PreviewAsync(Browser browser, Pair pair) => browser.OpenAsync(Own(pair) + "/not-applicable/new?section=access", stop);

    private Task<HttpResponseMessage> MarkAsync(Browser browser, Pair pair, IHtmlDocument page, string reason) => browser.SendAsync(page, Own(pair) + "/not-applicable", [("Reason", reason)], stop);

    private Task<List<Answer>> AnswersAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().AsNoTracking().OrderBy(a => a.Question).ToListAsync(stop));
}
