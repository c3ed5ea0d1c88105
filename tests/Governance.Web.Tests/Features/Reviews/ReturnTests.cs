using System.Net;
using Governance.Domain.Audit;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Governance.Data.Queue;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Reviews;

public sealed class ReturnTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Queries_go_out_as_one_message_and_only_their_questions_open_again()
    {
        var (pair, rita) = await SubmittedAsync();
        await QueryAsync(rita, pair, "AC-1", "Which servers?");
        await QueryAsync(rita, pair, "AC-3", "Since when?");
        using var returned = await rita.SendAsync($"{Own(pair)}/returns/new", $"{Own(pair)}/returns", [], stop);
        returned.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Transmittal>().CountAsync(t => t.Kind == TransmittalKind.QuestionsReturned, stop))).ShouldBe(1);
        var questionnaire = await data.QuestionnaireAsync(pair.Vendor, pair.Assessment);
        questionnaire.ReturnedQuestions.ShouldBe(["AC-1", "AC-3"]);
        Should.Throw<Governance.Domain.Refused>(() => questionnaire.MustTakeAnswerTo("AC-2"));
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<ReceivedQuery>().Select(q => q.Text).ToListAsync(stop))).ShouldBe(["Which servers?", "Since when?"], ignoreOrder: true);
        (await rita.OpenAsync($"{Own(pair)}/returns/new", stop)).Body!.TextContent.ShouldContain("No query is drafted");
        using var ben = await data.SignInAsync(pair.Ben);
        var theirs = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}?view=focus&q=";
        (await ben.OpenAsync(theirs + "AC-1", stop)).Body!.TextContent.ShouldContain("Which servers?");
        (await ben.OpenAsync(theirs + "AC-2", stop)).Body!.TextContent.ShouldNotContain("Which servers?");
        (await ben.OpenAsync(theirs + "AC-2", stop)).QuerySelector(".progress")!.TextContent.ShouldContain("2 returned to you");
        var check = (await ben.OpenAsync(theirs.Split('?')[0] + "/submissions/new", stop)).QuerySelector("main")!.TextContent;
        check.ShouldContain("2 returned to you");
        check.ShouldContain("2 returned questions are as you submitted them");
        check.ShouldNotContain("Everything is answered");
        rita.Dispose();
    }

    [Fact]
    public async Task A_query_that_its_page_did_not_show_does_not_go_out_before_it_is_shown()
    {
        var (pair, rita) = await SubmittedAsync();
        await QueryAsync(rita, pair, "AC-1", "Which servers?");
        var shown = await rita.OpenAsync($"{Own(pair)}/returns/new", stop);
        await QueryAsync(rita, pair, "AC-3", "Half a quest");
        using var late = await rita.SendAsync(shown, $"{Own(pair)}/returns", [], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Transmittal>().CountAsync(t => t.Kind == TransmittalKind.QuestionsReturned, stop))).ShouldBe(0);
        var again = await Browser.ReadAsync(late, stop);
        again.Body!.TextContent.ShouldContain("Half a quest");
        using var seen = await rita.SendAsync(again, $"{Own(pair)}/returns", [], stop);
        seen.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        rita.Dispose();
    }

    [Fact]
    public async Task Two_who_draft_on_one_question_at_once_leave_one_query()
    {
        var (pair, rita) = await SubmittedAsync();
        using var rolf = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        var page = $"{Own(pair)}/review/AC-1";
        var pages = await Task.WhenAll(rita.OpenAsync(page, stop), rolf.OpenAsync(page, stop));
        await Task.WhenAll(rita.SendAsync(pages[0], $"{Own(pair)}/queries", [("Text", "Which servers?")], stop), rolf.SendAsync(pages[1], $"{Own(pair)}/queries", [("Text", "Since when?")], stop));
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Query>().CountAsync(stop))).ShouldBe(1);
        rita.Dispose();
    }

    [Fact]
    public async Task A_draft_that_a_colleague_reworded_is_shown_beside_ones_own_words_and_replaced_only_by_choice()
    {
        var (pair, rita) = await SubmittedAsync();
        using var rolf = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        await QueryAsync(rita, pair, "AC-1", "Which servers?");
        var page = $"{Own(pair)}/review/AC-1";
        var old = await rolf.OpenAsync(page, stop);
        await QueryAsync(rita, pair, "AC-1", "Which servers, and since when?");
        using var late = await rolf.SendAsync(old, $"{Own(pair)}/queries", [("Text", "Who may sign in?")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var both = await Browser.ReadAsync(late, stop);
        foreach (var said in (string[])["Which servers, and since when?", "Who may sign in?", ReviewRefusals.QueryReworded.Sentence]) both.Body!.TextContent.ShouldContain(said);
        (await TextsAsync(pair)).ShouldBe(["Which servers, and since when?"]);
        (await rolf.SendAsync(both, $"{Own(pair)}/queries", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await TextsAsync(pair)).ShouldBe(["Who may sign in?"]);
        rita.Dispose();
    }

    [Fact]
    public async Task Words_for_a_draft_that_was_sent_meanwhile_draft_no_second_query_unasked()
    {
        var (pair, rita) = await SubmittedAsync();
        await QueryAsync(rita, pair, "AC-1", "Which servers?");
        var old = await rita.OpenAsync($"{Own(pair)}/review/AC-1", stop);
        (await rita.SendAsync($"{Own(pair)}/returns/new", $"{Own(pair)}/returns", [], stop)).Dispose();
        using var late = await rita.SendAsync(old, $"{Own(pair)}/queries", [("Text", "Which servers, and since when?")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await TextsAsync(pair)).ShouldBe(["Which servers?"]);
        rita.Dispose();
    }

    private Task<List<string>> TextsAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<Query>().Select(q => q.Text).ToListAsync(stop));

    [Fact]
    public async Task A_judgement_made_while_a_submission_arrives_is_carried_to_it()
    {
        var (pair, rita) = await SubmittedAsync();
        await data.ReturnAsync(pair, "AC-1");
        var (arriving, judge) = (Task.FromResult(0), await data.MemberAsync(pair.Buyer, Role.Reviewer));
        await using (var desk = new Desk(host, (pair.Buyer.Id, judge.Id), twin: false))
        {
            await desk.Review.JudgeAsync(pair.Assessment.Id, (facts, now) =>
            {
                // the score is held here: the submission comes as far as it can, and waits
                arriving = Task.Run(() => data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes", "All of them."), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")]), stop);
                Thread.Sleep(TimeSpan.FromSeconds(1));
                return facts.Determine("AC-2", DeterminationStatus.Satisfied, reason: null, seen: 0, judge.Id, now);
            }, stop);
        }
        (await arriving).ShouldBe(2);
        var standing = await data.AsAsync(pair.Buyer.Id, db => db.Set<Determination>().SingleAsync(d => d.Submission == 2, stop));
        (standing.Question, standing.CarriedFrom is not null).ShouldBe(("AC-2", true));
        rita.Dispose();
    }

    [Fact]
    public async Task A_second_submission_shows_what_changed_and_carries_judgements_over_to_the_rest()
    {
        var (pair, rita) = await SubmittedAsync();
        await DetermineAsync(rita, pair, "AC-1", "NotSatisfied", "Too narrow.");
        await DetermineAsync(rita, pair, "AC-2", "Satisfied", "");
        await QueryAsync(rita, pair, "AC-1", "Which servers?");
        (await rita.SendAsync($"{Own(pair)}/returns/new", $"{Own(pair)}/returns", [], stop)).Dispose();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes", "All of them, since May."), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")]);
        var queue = await rita.OpenAsync($"{Own(pair)}/review?show=Changed", stop);
        queue.QuerySelectorAll("a.row-link").Select(a => a.GetAttribute("href")).ShouldBe([$"{Own(pair)}/review/AC-1"]);
        (await rita.OpenAsync($"{Own(pair)}/review/AC-1", stop)).Body!.TextContent.ShouldContain("Changed since submission 1");
        var standing = await data.AsAsync(pair.Buyer.Id, db => db.Set<Determination>().Where(d => d.Submission == 2).ToListAsync(stop));
        standing.Select(d => d.Question).ShouldBe(["AC-2"]);
        standing[0].CarriedFrom.ShouldNotBeNull();
        await DetermineAsync(rita, pair, "AC-1", "Satisfied", "");
        // nothing that came later takes its place in the history
        (await rita.OpenAsync(Own(pair), stop)).QuerySelectorAll(".ledger li").Select(act => act.TextContent)
            .ShouldSatisfyAllConditions(acts => acts.Count(a => a.Contains("Made submission 2")).ShouldBe(1), acts => acts.Count(a => a.Contains("Returned 1 question of submission 1")).ShouldBe(1), acts => acts.Count(a => a.Contains("Made submission 1")).ShouldBe(1));
        rita.Dispose();
    }

    [Fact]
    public async Task What_fell_short_reaches_the_vendor_with_its_reason_and_its_answer_stands_beside_it()
    {
        var (pair, rita) = await SubmittedAsync();
        await DetermineAsync(rita, pair, "AC-1", "NotSatisfied", "The scope leaves out the build servers.");
        await DetermineAsync(rita, pair, "AC-2", "Satisfied", "An inner note.");
        (await rita.SendAsync($"{Own(pair)}/determinations", $"{Own(pair)}/determination-notices", [], stop)).Dispose();
        using var ben = await data.SignInAsync(pair.Ben);
        var theirs = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/determinations";
        var list = await ben.OpenAsync(theirs, stop);
        list.Body!.TextContent.ShouldContain("The scope leaves out the build servers.");
        list.QuerySelector("tbody td")!.TextContent.ShouldContain("Question 1.1, submission 1");
        list.Body.TextContent.ShouldNotContain("An inner note.");
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        (await eva.OpenAsync(theirs, stop)).QuerySelector("a.row-link").ShouldBeNull();
        var link = list.QuerySelector("a.row-link")!.GetAttribute("href")!;
        using var replied = await ben.SendAsync(link, link[..^"/new".Length], [("Text", "They were added in May.")], stop);
        replied.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await rita.OpenAsync($"{Own(pair)}/determinations", stop)).Body!.TextContent.ShouldContain("They were added in May.");
        (await rita.OpenAsync($"{Own(pair)}/review/AC-1", stop)).Body!.TextContent.ShouldContain("They were added in May.");
        rita.Dispose();
    }

    [Fact]
    public async Task Closing_shares_what_the_vendor_is_owed_and_ends_all_judging()
    {
        var (pair, rita) = await SubmittedAsync();
        await DetermineAsync(rita, pair, "AC-1", "Partial", "Half of it.");
        using var closed = await rita.SendAsync($"{Own(pair)}/closure/new", $"{Own(pair)}/closure", [], stop);
        closed.Headers.Location!.ToString().ShouldBe($"{Own(pair)}/score");
        var day = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
        var review = await rita.OpenAsync($"{Own(pair)}/review", stop);
        review.Body!.TextContent.ShouldContain($"Score as of {day}, when the review was closed.");
        review.QuerySelectorAll($"main p a[href='{Own(pair)}/score']").Select(a => a.TextContent).ShouldBe(["See it as of today"]);
        host.Clock.Advance(TimeSpan.FromDays(40));
        using var later = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        var score = await later.OpenAsync($"{Own(pair)}/score", stop);
        score.Body!.TextContent.ShouldContain($"show the score as of {day}, when it was last worked out");
        score.QuerySelector($"main p a[href='{Own(pair)}/review']").ShouldNotBeNull();
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<SharedDetermination>().CountAsync(stop))).ShouldBe(1);
        (await later.OpenAsync($"{Own(pair)}/review/AC-2", stop)).QuerySelector("form[action$=determinations]").ShouldBeNull();
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Assessment>().SingleAsync(stop))).State.ShouldBe(AssessmentState.Reviewed);
        rita.Dispose();
    }

    [Fact]
    public async Task Before_a_review_is_closed_the_page_says_what_the_vendor_is_told_and_what_is_not_sent()
    {
        var (pair, rita) = await SubmittedAsync();
        await DetermineAsync(rita, pair, "AC-1", "Partial", "Half of it.");
        await QueryAsync(rita, pair, "AC-3", "Since when?");
        (await rita.OpenAsync($"{Own(pair)}/closure/new", stop)).QuerySelector("main form")!.TextContent.ShouldSatisfyAllConditions(
            said => said.ShouldContain("is told of 1 determination, and may answer it."),
            said => said.ShouldContain("1 drafted query is not sent."));
        rita.Dispose();
    }

    [Fact]
    public async Task A_review_is_not_closed_while_questions_are_with_the_vendor()
    {
        var (pair, rita) = await SubmittedAsync();
        await QueryAsync(rita, pair, "AC-1", "Which servers?");
        var before = await rita.OpenAsync($"{Own(pair)}/closure/new", stop);
        (await rita.SendAsync($"{Own(pair)}/returns/new", $"{Own(pair)}/returns", [], stop)).Dispose();
        var version = (await data.AsAsync(pair.Buyer.Id, db => db.Set<Assessment>().SingleAsync(stop))).Version;
        using var refused = await rita.SendAsync(before, $"{Own(pair)}/closure", [("Version", version.ToString(System.Globalization.CultureInfo.InvariantCulture))], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync(stop)).ShouldContain(WebUtility.HtmlEncode(AssessmentRefusals.QuestionsAreOut.Sentence)[..20]);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Assessment>().SingleAsync(stop))).ReviewClosedAt.ShouldBeNull();
        rita.Dispose();
    }

    [Fact]
    public async Task While_questions_are_with_the_vendor_the_queue_marks_them_and_says_why_the_review_cannot_be_closed()
    {
        var (pair, rita) = await SubmittedAsync();
        await QueryAsync(rita, pair, "AC-1", "Which servers?");
        var close = $"main a[href='{Own(pair)}/closure/new']";
        var before = await rita.OpenAsync($"{Own(pair)}/review", stop);
        before.QuerySelector(close).ShouldNotBeNull();
        before.QuerySelector("main")!.TextContent.ShouldNotContain("With the vendor");
        (await rita.SendAsync($"{Own(pair)}/returns/new", $"{Own(pair)}/returns", [], stop)).Dispose();
        var queue = await rita.OpenAsync($"{Own(pair)}/review", stop);
        queue.QuerySelector(close).ShouldBeNull();
        queue.QuerySelector("main .callout")!.TextContent.ShouldContain(AssessmentRefusals.QuestionsAreOut.Sentence);
        queue.QuerySelectorAll("main tbody tr").ToDictionary(row => row.QuerySelector("a.row-link")!.GetAttribute("href")!.Split('/')[^1], row => row.QuerySelector("[data-label=Judgement]")!.TextContent.Trim(), StringComparer.Ordinal)
            .ShouldBe(new Dictionary<string, string>(StringComparer.Ordinal) { ["AC-1"] = "With the vendor", ["AC-2"] = "To decide", ["AC-3"] = "To decide" }, ignoreOrder: true);
        var closing = await rita.OpenAsync($"{Own(pair)}/closure/new", stop);
        closing.QuerySelector("main .callout")!.TextContent.ShouldContain(AssessmentRefusals.QuestionsAreOut.Sentence);
        closing.QuerySelector("form[action$=closure]").ShouldBeNull();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes", "On all servers, new and old."), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")]);
        var back = await rita.OpenAsync($"{Own(pair)}/review", stop);
        back.QuerySelector("main")!.TextContent.ShouldNotContain("With the vendor");
        back.QuerySelector(close).ShouldNotBeNull();
        rita.Dispose();
    }

    [Fact]
    public async Task Law_13_nothing_that_the_vendor_holds_after_a_review_tells_a_weight_a_credit_or_a_score()
    {
        var (pair, rita) = await SubmittedAsync();
        await DetermineAsync(rita, pair, "AC-1", "Partial", "Half of it.");
        await QueryAsync(rita, pair, "AC-3", "Since when?");
        (await rita.SendAsync($"{Own(pair)}/returns/new", $"{Own(pair)}/returns", [], stop)).Dispose();
        (await rita.SendAsync($"{Own(pair)}/determinations", $"{Own(pair)}/determination-notices", [], stop)).Dispose();
        var held = await data.AsAsync(pair.Vendor.Id, async db => (List<string>)[
            .. await db.Set<StoredDocument>().Select(d => d.Json).ToListAsync(stop),
            .. await db.Set<Transmittal>().Select(t => t.Content).ToListAsync(stop),
            .. await db.Set<AuditEntry>().Select(e => e.Body).ToListAsync(stop),
            .. await db.Set<OutboxMail>().Select(m => m.Text).ToListAsync(stop)]);
        held.Count.ShouldBeGreaterThan(8);
        foreach (var text in held)
            foreach (var secret in new[] { "7.375", "0.125", "\"weight", "\"credit", "\"critical", "\"need\"", "\"band", "\"proven", "\"claimed", "\"hold" }) text.ShouldNotContain(secret, Case.Insensitive);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Domain.Scores.AssessmentScore>().CountAsync(stop))).ShouldBe(0);
        rita.Dispose();
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static string Own(Pair pair) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";

    private async Task<(Pair, Browser)> SubmittedAsync()
    {
        var pair = await data.PairAsync();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes", "On all servers."), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")]);
        return (pair, await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer)));
    }

    private async Task DetermineAsync(Browser browser, Pair pair, string question, string status, string reason)
    {
        using var judged = await browser.SendAsync($"{Own(pair)}/review/{question}", $"{Own(pair)}/determinations", [("Status", status), ("Reason", reason)], stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task QueryAsync(Browser browser, Pair pair, string question, string text)
    {
        using var drafted = await browser.SendAsync($"{Own(pair)}/review/{question}", $"{Own(pair)}/queries", [("Text", text)], stop);
        drafted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }
}
