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

/// <summary>Two people, or one in two windows, answer the same question: neither loses a word.</summary>
public sealed class AnswerConflictTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keeping_both_of_two_numbers_says_theirs_in_the_comment_by_name()
    {
        var template = await data.TemplateAsync(TestData.YesNo("AC-1", "How many days?") with { Type = QuestionType.Number, Options = [], Unit = "days" });
        var pair = await data.AcceptedPairAsync(template: template);
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(cleo);
        await KeepBothAsync(ben, await ClashAsync(ben, Focus(pair), [("Number", "3"), ("Comment", "As of May.")], eva, Focus(pair), [("Number", "5")], pair), pair);
        var answer = await AnswerAsync(pair);
        (answer.Value!.Number, answer.Comment).ShouldBe((3, $"As of May.\n\nAlso answered: 5 days, by {cleo.Name}"));
    }

    [Fact]
    public async Task Keeping_both_of_two_choices_says_theirs_in_the_comment_in_focus_and_in_a_row_of_the_list()
    {
        foreach (var inRow in (bool[])[false, true])
        {
            var pair = await data.AcceptedPairAsync();
            var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
            using var ben = await data.SignInAsync(pair.Ben);
            using var eva = await data.SignInAsync(cleo);
            (string, string) mine = inRow ? ("AC-1.Values", "yes") : ("Values", "yes");
            var conflict = await ClashAsync(ben, inRow ? Own(pair) + "?view=list" : Focus(pair), [mine], eva, Focus(pair), [("Values", "no"), ("Comment", "From Eva.")], pair);
            await KeepBothAsync(ben, conflict, pair);
            var answer = await AnswerAsync(pair);
            (answer.Value!.Values[0], answer.Comment).ShouldBe(("yes", $"From Eva.\n\nAlso answered: No, by {cleo.Name}"));
        }
    }

    [Fact]
    public async Task Only_where_both_can_stand_is_it_offered_to_keep_both()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        var apart = await ClashAsync(ben, Focus(pair), [("Values", "yes")], eva, Focus(pair), [("Values", "no")], pair);
        apart.QuerySelector("button[value=Both]")!.TextContent.ShouldBe("Keep mine, and theirs in the comment");
        var beside = await ClashAsync(ben, Focus(pair), [("Values", "no"), ("Comment", "Ben's.")], eva, Focus(pair), [("Values", "no"), ("Comment", "Eva's.")], pair);
        beside.QuerySelector("button[value=Both]")!.TextContent.ShouldBe("Keep both");
    }

    [Fact]
    public async Task Who_says_what_stands_there_by_now_is_not_held_against_whoever_said_it()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        var (focus, list) = (await ben.OpenAsync(Focus(pair), stop), await ben.OpenAsync(Own(pair) + "?view=list", stop));
        (await eva.SendAsync(Focus(pair), Own(pair) + "/answers/AC-1", [("Values", "yes"), ("Comment", "Since March.")], stop)).Dispose();
        using var same = await ben.SendAsync(focus, Own(pair) + "/answers/AC-1", [("Values", "yes"), ("Comment", "Since March.")], stop);
        same.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var inRow = await ben.SendAsync(list, Own(pair) + "/answers/AC-1", [("AC-1.Values", "yes")], stop);
        inRow.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswerAsync(pair)).Version.ShouldBe(0);
        using var other = await ben.SendAsync(focus, Own(pair) + "/answers/AC-1", [("Values", "yes"), ("Comment", "Since April.")], stop);
        other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_row_that_is_saved_as_one_types_keeps_both_without_leaving_the_list()
    {
        var pair = await data.AcceptedPairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(cleo);
        var list = await ben.OpenAsync(Own(pair) + "?view=list", stop);
        (await eva.SendAsync(Focus(pair), Own(pair) + "/answers/AC-1", [("Values", "no")], stop)).Dispose();
        var theirs = (await AnswerAsync(pair)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var kept = await ben.SendAsync(list, Own(pair) + "/answers/AC-1", [("AC-1.Values", "yes"), ("AC-1.Theirs", theirs), ("AC-1.Keep", "Both")], stop);
        kept.Headers.Location!.ToString().ShouldContain("view=list");
        var answer = await AnswerAsync(pair);
        (answer.Value!.Values[0], answer.Comment).ShouldBe(("yes", $"Also answered: No, by {cleo.Name}"));
    }

    [Fact]
    public async Task Texts_are_kept_one_after_the_other()
    {
        var pair = await data.AcceptedPairAsync(template: await data.TemplateAsync(TestData.YesNo("AC-1", "Who looks after it?") with { Type = QuestionType.Text, Options = [] }));
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        await KeepBothAsync(ben, await ClashAsync(ben, Focus(pair), [("Text", "Ben does.")], eva, Focus(pair), [("Text", "Eva does.")], pair), pair);
        var answer = await AnswerAsync(pair);
        (answer.Value!.Text, answer.Comment).ShouldBe(("Eva does.\n\nBen does.", null));
    }

    [Fact]
    public async Task A_change_of_ones_own_in_another_window_is_not_called_a_colleagues()
    {
        var pair = await data.AcceptedPairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(cleo);
        var own = await ClashAsync(ben, Focus(pair), [("Values", "yes")], ben, Focus(pair), [("Values", "no")], pair);
        own.QuerySelector("[data-conflict] h3")!.TextContent.ShouldStartWith("Changed in another window by you at ");
        own.QuerySelector("[data-conflict]")!.TextContent.ShouldNotContain("heirs");
        var other = await ClashAsync(ben, Focus(pair), [("Values", "no")], eva, Focus(pair), [("Values", "yes")], pair);
        other.QuerySelector("[data-conflict] h3")!.TextContent.ShouldStartWith($"Changed by {cleo.Name} at ");
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    // one opens the page, the other saves, and then the first does
    private async Task<IHtmlDocument> ClashAsync(Browser slow, string at, (string, string)[] mine, Browser fast, string there, (string, string)[] theirs, Pair pair)
    {
        var page = await slow.OpenAsync(at, stop);
        (await fast.SendAsync(there, Own(pair) + "/answers/AC-1", theirs, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var conflict = await slow.SendAsync(page, Own(pair) + "/answers/AC-1", mine, stop);
        conflict.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        return await Browser.ReadAsync(conflict, stop);
    }

    private async Task KeepBothAsync(Browser who, IHtmlDocument conflict, Pair pair) =>
        (await who.SendAsync(conflict, Own(pair) + "/answers/AC-1", [("Keep", "Both")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

    private Task<Answer> AnswerAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().AsNoTracking().SingleAsync(stop));

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string Focus(Pair pair) => $"{Own(pair)}?view=focus&q=AC-1";
}
