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
        using var marked = await MarkAsync(ben, pair, await PreviewAsync(ben, pair), "We host nothing.");
        var list = marked.Headers.Location!.ToString();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        (await eva.SendAsync(Own(pair) + "?view=focus&q=AC-2", Own(pair) + "/answers/AC-2", [("State", "NotApplicable"), ("Reason", "Eva knows better.")], stop)).Dispose();
        var page = await ben.OpenAsync(list, stop);
        page.QuerySelector($"form[action='{Own(pair)}/not-applicable/removal'] button")!.TextContent.Trim().ShouldBe("Undo for 2 questions");
        (await eva.OpenAsync(list, stop)).QuerySelector($"form[action='{Own(pair)}/not-applicable/removal']").ShouldBeNull("it is not her act");
        using var undone = await ben.SendAsync(page, Own(pair) + "/not-applicable/removal", [], stop);
        undone.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(pair)).Select(a => (a.Question, a.State, a.Reason)).ShouldBe([("AC-1", AnswerState.Unanswered, null), ("AC-2", AnswerState.NotApplicable, "Eva knows better."), ("AC-3", AnswerState.Unanswered, null)]);
        using var twice = await ben.SendAsync(page, Own(pair) + "/not-applicable/removal", [], stop);
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
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
