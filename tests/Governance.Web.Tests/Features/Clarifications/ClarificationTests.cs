using System.Net;
using Governance.Data;
using Governance.Data.Door;
using Governance.Data.Door.Projections;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Clarifications;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Clarifications;

/// <summary>The two sides ask each other what a question means, and both keep what was said.</summary>
public sealed class ClarificationTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_vendor_asks_about_a_question_is_answered_by_the_buyer_and_stands_on_both_sides()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var ana = await data.SignInAsync(pair.Ana);
        (await AskAsync(ben, Theirs(pair), "AC-1", "Build servers, too?")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ana.OpenAsync(Ours(pair), stop)).QuerySelector(".callout")!.TextContent.ShouldContain("asks something");
        (await ana.OpenAsync($"/o/{pair.Buyer.Slug}/assessments", stop)).QuerySelector("tbody")!.TextContent.ShouldContain("The vendor asks something");
        (await ReplyAsync(ana, Ours(pair), answers: true, "Yes, all of them.")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var focus = (await ben.OpenAsync(Theirs(pair) + "?view=focus&q=AC-1", stop)).QuerySelector("#clarified")!;
        focus.QuerySelectorAll("li").Length.ShouldBe(2);
        focus.TextContent.ShouldContain("Yes, all of them.");
        focus.QuerySelectorAll(".who").Select(who => who.TextContent).ShouldBe(["You", pair.Buyer.Name]);
        (await ben.OpenAsync(Theirs(pair) + "?view=list", stop)).QuerySelector("#row-AC-1 .listed-end")!.TextContent.ShouldContain("2 messages");
        (await ana.OpenAsync(Ours(pair), stop)).QuerySelectorAll(".callout").ShouldBeEmpty();
        var (sent, received) = (await MessagesAsync(pair.Vendor), await MessagesAsync(pair.Buyer));
        sent.Select(c => (c.TransmittalId, c.Text, c.Answers)).ShouldBe(received.Select(c => (c.TransmittalId, c.Text, c.Answers)));
        received[0].By.ShouldBeNull("names do not cross");
    }

    [Fact]
    public async Task A_buyer_asks_before_the_questionnaire_is_accepted_and_the_inbox_says_so()
    {
        var pair = await data.ReceivedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var ana = await data.SignInAsync(pair.Ana);
        (await AskAsync(ana, Ours(pair), "", "Which entity provides it?")).Dispose();
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/inbox", stop)).QuerySelector("tbody")!.TextContent.ShouldContain("asks something");
        var page = await ben.OpenAsync(Theirs(pair) + "/clarifications", stop);
        page.QuerySelector("main")!.TextContent.ShouldContain("The whole questionnaire");
        (await ReplyAsync(ben, Theirs(pair), answers: true, "The AG.")).Dispose();
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/inbox", stop)).QuerySelector("tbody")!.TextContent.ShouldNotContain("asks something");
        using var again = await ReplyAsync(ben, Theirs(pair), answers: true, "Once more.", page);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(again, stop)).Body!.TextContent.ShouldContain(ClarificationRefusals.NothingToAnswer.Sentence);
        (await Browser.ReadAsync(again, stop)).QuerySelector("textarea[name=Text]")!.TextContent.ShouldBe("Once more.", "what was typed is there still");
    }

    [Fact]
    public async Task The_mail_goes_to_whoever_has_the_question_and_quotes_nothing()
    {
        var pair = await data.AcceptedPairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.SendAsync(Theirs(pair) + "/assignments/new?question=AC-1", Theirs(pair) + "/assignments", [("HolderId", cleo.Id.Value.ToString())], stop)).Dispose();
        using var ana = await data.SignInAsync(pair.Ana);
        (await AskAsync(ana, Ours(pair), "AC-1", "EMBARGOED-WORDS", "PreRelease")).Dispose();
        (await AskAsync(ben, Theirs(pair), "AC-1", "EMBARGOED-WORDS", "PreRelease")).Dispose();
        var mails = await data.AsAsync(pair.Vendor.Id, db => db.Set<OutboxMail>().Where(m => m.Text.Contains("clarifications")).ToListAsync(stop));
        mails.Select(m => m.To).ShouldBe([cleo.Address.Value]);
        var buyers = await data.AsAsync(pair.Buyer.Id, db => db.Set<OutboxMail>().Where(m => m.Text.Contains("clarifications")).ToListAsync(stop));
        buyers.ShouldNotBeEmpty();
        foreach (var mail in mails.Concat(buyers)) (mail.Subject + mail.Text).ShouldNotContain("EMBARGOED-WORDS");
        (await MessagesAsync(pair.Buyer)).ShouldAllBe(c => c.Label == Classification.PreRelease);
    }

    [Fact]
    public async Task What_is_asked_needs_words_and_a_question_that_is_there_and_ends_with_the_questionnaire()
    {
        var pair = await data.ReceivedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        (await AskAsync(ben, Theirs(pair), "AC-1", "")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AskAsync(ben, Theirs(pair), "AC-99", "What?")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ben.SendAsync(Theirs(pair) + "/clarifications/new", Theirs(pair) + "/clarifications", [("Text", "What?"), ("Thread", Guid.CreateVersion7().ToString())], stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await ben.OpenAsync(Theirs(pair) + "/clarifications/new", stop);
        (await ben.SendAsync(Theirs(pair) + "/acknowledgement", Theirs(pair) + "/acknowledgement", [("Outcome", "Declined"), ("Reason", "No time.")], stop)).Dispose();
        (await ben.SendAsync(page, Theirs(pair) + "/clarifications", [("Text", "What?")], stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await MessagesAsync(pair.Vendor)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_but_the_two_sides_says_anything_about_it_and_no_thread_of_others_is_joined()
    {
        var (pair, other) = (await data.AcceptedPairAsync(), await data.AcceptedPairAsync());
        using var ben = await data.SignInAsync(pair.Ben);
        (await AskAsync(ben, Theirs(pair), "AC-1", "Which?")).Dispose();
        var thread = (await MessagesAsync(pair.Vendor))[0].ThreadId;
        await RefusedAsync(pair.Buyer, other.Vendor, new ClarificationAsked(pair.Assessment.Id, new(Ids.New()), "AC-1", "Let me in", Classification.Public));
        await RefusedAsync(other.Buyer, other.Vendor, new ClarificationAsked(pair.Assessment.Id, thread, "AC-1", "Let me in", Classification.Public));
        await RefusedAsync(pair.Vendor, other.Buyer, new ClarificationAsked(pair.Assessment.Id, thread, "AC-1", "Let me in", Classification.Public));
    }

    [Fact]
    public async Task What_was_received_is_made_again_elsewhere_from_the_log()
    {
        var pair = await data.ReceivedPairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        (await AskAsync(ana, Ours(pair), "AC-1", "Which?")).Dispose();
        var log = await data.AsAsync(pair.Vendor.Id, db => db.Set<Transmittal>().AsNoTracking().ToListAsync(stop));
        var enclosed = await data.AsAsync(pair.Vendor.Id, db => db.Set<Domain.Assessments.StoredDocument>().AsNoTracking().ToListAsync(stop));
        var made = ContentJson.Write((await MessagesAsync(pair.Vendor)).Single());
        await using var elsewhere = new Host();
        await elsewhere.InitializeAsync();
        var there = new TestData(elsewhere);
        await there.AddAsync(pair.Vendor.Id, pair.Vendor);
        await there.WithAsync(services =>
        {
            services.GetRequiredService<TenantScope>().Tenant = pair.Vendor.Id;
            return services.GetRequiredService<Replay>().ApplyAsync(services.GetRequiredService<GovernanceDb>(), log, enclosed, stop);
        });
        ContentJson.Write(await there.AsAsync(pair.Vendor.Id, db => db.Set<Clarification>().AsNoTracking().SingleAsync(stop))).ShouldBe(made);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static string Theirs(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string Ours(Pair pair) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";

    private Task<HttpResponseMessage> AskAsync(Browser browser, string own, string question, string text, string label = "Internal") =>
        browser.SendAsync($"{own}/clarifications/new", $"{own}/clarifications", [("Question", question), ("Text", text), ("Label", label)], stop);

    private async Task<HttpResponseMessage> ReplyAsync(Browser browser, string own, bool answers, string text, AngleSharp.Html.Dom.IHtmlDocument? page = null) =>
        await browser.SendAsync(page ?? await browser.OpenAsync(own + "/clarifications", stop), own + "/clarifications", [("Text", text), ("Answers", answers ? "true" : "false")], stop);

    private Task<List<Clarification>> MessagesAsync(Organization organization) => data.AsAsync(organization.Id, db => db.Set<Clarification>().AsNoTracking().OrderBy(c => c.At).ToListAsync(stop));

    private async Task RefusedAsync(Organization receiver, Organization sender, ClarificationAsked asked)
    {
        var forged = new Transmittal(receiver.Id, sender.Id, Direction.Received, new(Ids.New()), ClarificationAsked.Kind, 1, ContentJson.Write(asked), new string('a', 64), host.Clock.GetUtcNow());
        await Should.ThrowAsync<InvalidOperationException>(() => data.AsAsync(receiver.Id, async db =>
        {
            await new ClarificationAskedProjection().ApplyAsync(db, forged, stop);
            return 0;
        }));
    }
}
