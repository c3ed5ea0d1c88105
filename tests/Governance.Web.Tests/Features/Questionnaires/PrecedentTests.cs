using System.Net;
using AngleSharp.Dom;
using Governance.Domain.Audit;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>A questionnaire that follows an earlier one begins with the answers of then, each marked until somebody of the vendor looks at it.</summary>
public sealed class PrecedentTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_sent_says_which_questionnaire_it_follows_and_the_answers_of_then_stand_in_it_once_it_is_accepted()
    {
        var (first, second) = await FollowedAsync();
        second.Questionnaire.Follows.ShouldBe(first.Assessment.Id);
        (await data.AsAsync(second.Vendor.Id, db => db.Set<Transmittal>().Where(t => t.Kind == TransmittalKind.QuestionnaireSent).OrderByDescending(t => t.Sequence).Select(t => t.Content).FirstAsync(stop)))
            .ShouldContain($"\"follows\":\"{first.Assessment.Id.Value}\"");
        (await AnswersAsync(second)).ShouldBeEmpty("nothing stands in it before it is accepted");
        using var ben = await AcceptAsync(second);
        var answers = await AnswersAsync(second);
        answers.Select(a => (a.Question, a.Value?.Values.FirstOrDefault(), a.Comment)).ShouldBe([("AC-1", "yes", "Since March."), ("AC-2", "yes", null)]);
        answers.ShouldAllBe(a => a.SavedAt == first.Questionnaire.SubmittedAt && a.SavedBy == first.Ben.Id);
        var entries = await data.AsAsync(second.Vendor.Id, db => db.Set<AuditEntry>().Where(e => e.Act == nameof(AnswersTakenOver)).ToListAsync(stop));
        entries.ShouldHaveSingleItem().Body.ShouldContain("\"answers\":2");
    }

    [Fact]
    public async Task The_page_says_where_each_answer_is_from_and_what_is_asked_differently_since()
    {
        var (first, second) = await FollowedAsync();
        using var ben = await AcceptAsync(second);
        var page = await ben.OpenAsync(Own(second) + "?view=focus&q=AC-1", stop);
        Words(page).ShouldContain($"From {first.Questionnaire.Reference}, submitted on");
        Words(page).ShouldContain("2 answers of last time have not been looked at");
        Words(page).ShouldContain("Since then: 1 new question, 1 reworded, 1 with other answers, 1 no longer asked, 1 answer that does not fit any more.");
        Words(await ben.OpenAsync(Own(second) + "?view=focus&q=AC-2", stop)).ShouldContain("The question reads differently than then. Then: Is measure 2 in place?");
        Words(await ben.OpenAsync(Own(second) + "?view=focus&q=AC-3", stop)).ShouldContain("“No” is not offered any more.");
        Words(await ben.OpenAsync(Own(second) + "?view=focus&q=AC-5", stop)).ShouldContain("New question, not asked last time");
        var since = Words(await ben.OpenAsync(Own(second) + "/precedents", stop));
        since.ShouldContain("New: 1 question 1.4 Is measure 5 in place?");
        since.ShouldContain("Answers: Yes; No Yes; Partly");
        since.ShouldContain("No longer asked: 1 question Is measure 4 in place?");
    }

    [Fact]
    public async Task An_answer_is_marked_until_it_is_confirmed_or_changed_and_the_check_counts_those_that_nobody_looked_at()
    {
        var (_, second) = await FollowedAsync();
        using var ben = await AcceptAsync(second);
        Words(await ben.OpenAsync(Own(second) + "/submissions/new", stop)).ShouldContain("Not looked at: 2 answers of last time");
        var focus = await ben.OpenAsync(Own(second) + "?view=focus&q=AC-1", stop);
        focus.QuerySelector("form.answer button.primary")!.TextContent.ShouldBe("Confirm and next");
        (await ben.SendAsync(focus, Own(second) + "/answers/AC-1", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(second)).Single(a => a.Question is "AC-1").ShouldSatisfyAllConditions(a => a.Version.ShouldBe(1), a => a.SavedBy.ShouldBe(second.Ben.Id), a => a.Comment.ShouldBe("Since March."));
        Words(await ben.OpenAsync(Own(second) + "?view=focus&q=AC-1", stop)).ShouldNotContain("Not looked at yet");
        Words(await ben.OpenAsync(Own(second) + "/submissions/new", stop)).ShouldContain("Not looked at: 1 answer of last time");
        var list = await ben.OpenAsync(Own(second) + "?view=list", stop);
        list.QuerySelector($"form[action='{Own(second)}/precedents'] button")!.TextContent.ShouldBe("Confirm 1 answer as it stands");
        using var confirmed = await ben.SendAsync(list, Own(second) + "/precedents", [], stop);
        confirmed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Words(await ben.OpenAsync(Own(second) + "/submissions/new", stop)).ShouldNotContain("Not looked at");
        using var again = await ben.SendAsync(list, Own(second) + "/precedents", [], stop);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task While_an_answer_waits_to_be_looked_at_the_page_leads_to_it_and_neither_its_section_nor_the_check_says_that_all_is_done()
    {
        var template = await data.TemplateAsync([.. Enumerable.Range(1, 4).Select(Measure)]);
        var first = await data.AcceptedPairAsync(template: template);
        await data.SendAnswersAsync(first, [.. Enumerable.Range(1, 4).Select(i => ($"AC-{i}", TestData.Says("yes")))]);
        await data.CloseAsync(first);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await data.AgainAsync(first, template);
        using var ben = await AcceptAsync(second);
        var page = await ben.OpenAsync(Own(second), stop);
        page.QuerySelectorAll(".callout a").Select(a => (a.TextContent, a.GetAttribute("href"))).ShouldContain(("Look at the first of 4", $"{Own(second)}?view=focus&q=AC-1"));
        page.QuerySelector(".callout")!.TextContent.ShouldNotContain("See what is different");
        page.QuerySelector(".sections")!.TextContent.ShouldContain("0 of 4");
        page.QuerySelector(".progress")!.TextContent.ShouldContain("4 of 4 answered, 4 not looked at");
        var check = await ben.OpenAsync(Own(second) + "/submissions/new", stop);
        check.QuerySelector(".callout")!.TextContent.ShouldContain("4 answers stand as they were given last time and nobody looked at them.");
        check.QuerySelector("form:has(#Confirmed)")!.TextContent.ShouldContain("nobody looked at them");
        check.QuerySelector("main")!.TextContent.ShouldNotContain("Nothing is left");
        (await ben.SendAsync(Own(second) + "?view=list", Own(second) + "/precedents", [], stop)).Dispose();
        var done = await ben.OpenAsync(Own(second), stop);
        done.QuerySelector(".sections")!.TextContent.ShouldContain("Ready");
        done.QuerySelector("main")!.TextContent.ShouldNotContain("Look at");
    }

    [Fact]
    public async Task What_a_colleague_changed_is_not_confirmed_in_their_stead()
    {
        var (_, second) = await FollowedAsync();
        using var ben = await AcceptAsync(second);
        using var eva = await data.SignInAsync(await data.MemberAsync(second.Vendor, Role.Contributor));
        var list = await ben.OpenAsync(Own(second) + "?view=list", stop);
        (await eva.SendAsync(Own(second) + "?view=focus&q=AC-2", Own(second) + "/answers/AC-2", [("Values", "no")], stop)).Dispose();
        (await ben.SendAsync(list, Own(second) + "/precedents", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(second)).Select(a => (a.Question, a.Value!.Values[0], a.SavedBy == second.Ben.Id)).ShouldBe([("AC-1", "yes", true), ("AC-2", "no", false)]);
    }

    [Fact]
    public async Task Documents_stand_beside_the_answer_again_unless_they_are_sensitive_or_their_grant_was_taken_back()
    {
        var first = await data.AcceptedPairAsync(template: await data.TemplateAsync());
        var documents = new List<EvidenceDocument>();
        using (var ben = await data.SignInAsync(first.Ben))
        {
            (await ben.SendAsync(Own(first) + "?view=focus&q=AC-1", Own(first) + "/answers/AC-1", [("Values", "yes")], stop)).Dispose();
            foreach (var title in (string[])["Kept", "Taken back"])
            {
                documents.Add(await data.EvidenceAsync(first.Vendor, first.Ben, title));
                (await ben.SendAsync(Own(first) + "?view=focus&q=AC-1", Own(first) + "/answers/AC-1/attachments", [("Evidence", documents[^1].Id.Value.ToString())], stop)).Dispose();
            }
        }
        await data.SendAnswersAsync(first);
        var back = documents[1].Id;
        await data.AsAsync(first.Vendor.Id, async db =>
        {
            (await db.Set<Grant>().SingleAsync(g => g.EvidenceId == back, stop)).Revoke(first.Ben.Id, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(stop);
        });
        await data.CloseAsync(first);
        var second = await data.AgainAsync(first, await TemplateOfAsync(first));
        using var bens = await AcceptAsync(second);
        (await data.AsAsync(second.Vendor.Id, db => db.Set<AnswerEvidence>().Where(e => e.QuestionnaireId == second.Questionnaire.Id).Select(e => e.EvidenceId).ToListAsync(stop))).ShouldBe([documents[0].Id]);
        Words(await bens.OpenAsync(Own(second) + "?view=focus&q=AC-1", stop)).ShouldContain("1 document of then is not attached again: sensitive, taken back, or gone.");
    }

    [Fact]
    public async Task A_first_questionnaire_follows_nothing_and_has_no_page_of_what_is_different()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        pair.Questionnaire.Follows.ShouldBeNull();
        using var none = await ben.Client.GetAsync(new Uri(Own(pair) + "/precedents", UriKind.Relative), stop);
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var other = await data.AnotherAsync(pair);
        other.Questionnaire.Follows.ShouldBeNull("another template follows nothing");
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    // four questions; then one reads differently, one has lost an option, one is gone and one is new
    private async Task<(Pair First, Pair Second)> FollowedAsync()
    {
        var template = await data.TemplateAsync([.. Enumerable.Range(1, 4).Select(i => Measure(i))]);
        var newer = await data.NewerAsync(template, Measure(1), Measure(2) with { Text = "Has measure 2 been in place all year?" },
            Measure(3) with { Options = [new() { Key = "yes", Label = "Yes", Credit = 1 }, new() { Key = "partly", Label = "Partly", Credit = 0.5m }] }, Measure(5));
        var first = await data.AcceptedPairAsync(template: template);
        await data.SendAnswersAsync(first, ("AC-1", TestData.Says("yes", "Since March.")), ("AC-2", TestData.Says("yes")), ("AC-3", TestData.Says("no")), ("AC-4", TestData.Says("yes")));
        await data.CloseAsync(first);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        return (first with { Questionnaire = await data.QuestionnaireAsync(first.Vendor, first.Assessment) }, await data.AgainAsync(first, newer));
    }

    private async Task<PublishedTemplate> TemplateOfAsync(Pair pair) =>
        await data.AsAsync(pair.Buyer.Id, db => db.Set<PublishedTemplate>().AsNoTracking().SingleAsync(t => t.Key == pair.Assessment.TemplateKey, stop));

    private async Task<Browser> AcceptAsync(Pair pair)
    {
        var ben = await data.SignInAsync(pair.Ben);
        using var accepted = await ben.SendAsync(Own(pair) + "/acknowledgement", Own(pair) + "/acknowledgement", [("Outcome", "Accepted")], stop);
        accepted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return ben;
    }

    private Task<List<Answer>> AnswersAsync(Pair pair) =>
        data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().AsNoTracking().Where(a => a.QuestionnaireId == pair.Questionnaire.Id).OrderBy(a => a.Question).ToListAsync(stop));

    private static Question Measure(int number) => TestData.YesNo($"AC-{number}", $"Is measure {number} in place?");

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string Words(IDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
