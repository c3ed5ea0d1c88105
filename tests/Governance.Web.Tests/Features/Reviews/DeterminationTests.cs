using System.Net;
using System.Text.RegularExpressions;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Reviews;

public sealed partial class DeterminationTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_determination_with_its_audit_entry_and_score_takes_two_statements_of_a_request()
    {
        var pair = await SubmittedAsync();
        using var rita = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        using var judged = await rita.SendAsync($"{Own(pair)}/review/AC-1", $"{Own(pair)}/determinations", [("Status", "Partial"), ("Reason", "Half of it.")], stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var spent = host.Spending.All.Last(s => s.Action is "Determinations.Create");
        spent.Statements.Count.ShouldBe(2, string.Join('\n', spent.Statements));
        spent.Statements[1].ShouldContain("audit_entries");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(QuestionDetermined), stop))).ShouldBe(1);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<AssessmentScore>().Select(s => s.Decided).SingleAsync(stop))).ShouldBe(1);
    }

    [Fact]
    public async Task On_the_wire_a_determination_is_two_round_trips_with_its_beginning_and_its_commit()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "There beginning and commit are round trips of their own.");
        var pair = await SubmittedAsync();
        var rita = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        var direct = new NpgsqlConnectionStringBuilder(host.AppConnection);
        await using var wire = new SlowWire(direct.Host!, direct.Port);
        var slow = new NpgsqlConnectionStringBuilder(host.AppConnection) { Host = "127.0.0.1", Port = wire.Port, MinPoolSize = 1, MaxPoolSize = 1 }.ConnectionString;
        await JudgeAsync(pair, rita, twin: false, "AC-1", DeterminationStatus.Satisfied, seen: 0, connection: slow);
        wire.Forget();
        await JudgeAsync(pair, rita, twin: false, "AC-2", DeterminationStatus.Satisfied, seen: 0, connection: slow);
        wire.RoundTrips.ShouldBe(2);
        wire.Forget();
        await JudgeAsync(pair, rita, twin: true, "AC-2", DeterminationStatus.Satisfied, seen: 1, connection: slow);
        wire.RoundTrips.ShouldBeGreaterThan(8, "the twin asks one by one");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Determination>().CountAsync(stop))).ShouldBe(3);
        await using var pooled = new NpgsqlConnection(slow);
        NpgsqlConnection.ClearPool(pooled);
    }

    [Fact]
    public async Task What_comes_about_at_once_is_what_comes_about_one_by_one()
    {
        var (quick, slow) = (await StoryAsync(twin: false), await StoryAsync(twin: true));
        quick.ShouldBe(slow);
        quick.Count(line => line.StartsWith("said Determination", StringComparison.Ordinal)).ShouldBe(2);
        quick.ShouldContain(line => line == "said ReviewClosed");
        quick.ShouldContain(line => line == "said SubmittedMeanwhile");
        quick.Count(line => line.StartsWith("entry QuestionDetermined", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Fact]
    public async Task Of_two_reviewers_at_once_exactly_one_wins_and_the_other_is_told()
    {
        var pair = await SubmittedAsync();
        using var rita = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        using var rolf = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        foreach (var question in new[] { "AC-1", "AC-2", "AC-3" })
        {
            var pages = await Task.WhenAll(rita.OpenAsync($"{Own(pair)}/review/{question}", stop), rolf.OpenAsync($"{Own(pair)}/review/{question}", stop));
            (string, string)[] typed = [("Status", "NotSatisfied"), ("Reason", "It was not there.")];
            var answers = await Task.WhenAll(rita.SendAsync(pages[0], $"{Own(pair)}/determinations", typed, stop), rolf.SendAsync(pages[1], $"{Own(pair)}/determinations", typed, stop));
            answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.Conflict]);
            (await answers.Single(a => a.StatusCode is HttpStatusCode.Conflict).Content.ReadAsStringAsync(stop)).ShouldContain("Somebody judged this question");
        }
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Determination>().CountAsync(stop))).ShouldBe(3);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<AssessmentScore>().Select(s => s.Decided).SingleAsync(stop))).ShouldBe(3);
    }

    [Fact]
    public async Task Reviewers_of_different_questions_at_once_leave_a_score_that_counts_both()
    {
        var pair = await SubmittedAsync();
        var (rita, rolf) = (await data.MemberAsync(pair.Buyer, Role.Reviewer), await data.MemberAsync(pair.Buyer, Role.Reviewer));
        var said = await Task.WhenAll(
            JudgeAsync(pair, rita, twin: false, "AC-1", DeterminationStatus.Satisfied, seen: 0),
            JudgeAsync(pair, rolf, twin: false, "AC-2", DeterminationStatus.Satisfied, seen: 0));
        said.ShouldBe(["done", "done"]);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<AssessmentScore>().Select(s => s.Decided).SingleAsync(stop))).ShouldBe(2);
    }

    [Theory]
    [InlineData("determinations")]
    [InlineData("not-applicable-decisions")]
    public async Task A_page_of_an_older_submission_judges_nothing_of_the_newer_one(string act)
    {
        var pair = await data.PairAsync();
        var says = new Domain.Exchange.Contents.SubmittedAnswer("AC-2", AnswerState.NotApplicable, Domain.Evidence.Classification.Internal, Reason: "No such system.");
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), says, TestData.Chosen("AC-3", "no")]);
        using var rita = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        var old = await rita.OpenAsync($"{Own(pair)}/review/AC-2", stop);
        await data.ReturnAsync(pair, "AC-2");
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), says with { Reason = "Switched off in May." }, TestData.Chosen("AC-3", "no")]);
        using var refused = await rita.SendAsync(old, $"{Own(pair)}/{act}", act is "determinations" ? [("Status", "NotSatisfied"), ("Reason", "It applies.")] : [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync(stop)).ShouldContain("The vendor submitted again since you opened this page.");
        (await data.AsAsync(pair.Buyer.Id, async db => await db.Set<Determination>().CountAsync(stop) + await db.Set<NotApplicableDecision>().CountAsync(stop))).ShouldBe(0);
        using var anew = await rita.SendAsync($"{Own(pair)}/review/AC-2", $"{Own(pair)}/{act}", act is "determinations" ? [("Status", "NotSatisfied"), ("Reason", "It applies.")] : [], stop);
        anew.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private static string Own(Pair pair) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";

    private async Task<Pair> SubmittedAsync()
    {
        var pair = await data.PairAsync();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")]);
        return pair;
    }

    private async Task<string> JudgeAsync(Pair pair, Member who, bool twin, string question, DeterminationStatus status, int seen, string? reason = null, int submission = 1, string? connection = null)
    {
        await using var desk = new Desk(host, (pair.Buyer.Id, who.Id), twin, connection);
        try
        {
            var judged = await desk.Review.JudgeAsync(pair.Assessment.Id, (facts, now) => facts.StillAt(submission).Determine(question, status, reason, seen, who.Id, now), stop);
            return judged is null ? "nothing" : "done";
        }
        catch (Refused refused)
        {
            return refused.Refusal.Name;
        }
    }

    // everything that can happen to a determination, and all that is left of it
    private async Task<List<string>> StoryAsync(bool twin)
    {
        var pair = await SubmittedAsync();
        var rita = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        Task<string> Act(string question, DeterminationStatus status, int seen, string? reason, int submission = 1) => JudgeAsync(pair, rita, twin, question, status, seen, reason, submission);
        List<string> said =
        [
            await Act("AC-1", DeterminationStatus.Partial, 0, "Half {of} it."),
            await Act("AC-1", DeterminationStatus.NotSatisfied, 1, "None of it."),
            await Act("AC-1", DeterminationStatus.Satisfied, 1, null),
            await Act("AC-3", DeterminationStatus.Satisfied, 0, null),
            await Act("AC-2", DeterminationStatus.Partial, 0, " "),
            await Act("ZZ-9", DeterminationStatus.Satisfied, 0, null),
            await Act("AC-2", DeterminationStatus.Satisfied, 0, null),
        ];
        await data.ReturnAsync(pair, "AC-1");
        said.Add(await Act("AC-3", DeterminationStatus.Partial, 0, "While it is with the vendor."));
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes", "All of them."), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")], TestData.File("Scan", "AC-1"));
        said.Add(await Act("AC-1", DeterminationStatus.Satisfied, 0, null));
        said.Add(await Act("AC-1", DeterminationStatus.Satisfied, 0, null, submission: 2));
        await CloseAsync(pair, rita);
        said.Add(await Act("AC-2", DeterminationStatus.Satisfied, 1, null, submission: 2));
        return [.. said.Select(word => $"said {word}"), .. await LeftAsync(pair)];
    }

    private Task<int> CloseAsync(Pair pair, Member by) => data.AsAsync(pair.Buyer.Id, async db =>
    {
        (await db.Set<Assessment>().SingleAsync(stop)).CloseReview(by.Id, host.Clock.GetUtcNow());
        return await db.SaveChangesAsync(stop);
    }, by.Id);

    private Task<List<string>> LeftAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, async db => (List<string>)
    [
        .. (await db.Set<Determination>().OrderBy(d => d.Question).ThenBy(d => d.Submission).ThenBy(d => d.Ordinal).ToListAsync(stop)).Select(d => $"row {d.Question} {d.Submission} {d.Ordinal} {d.Status} {d.Reason} {d.CarriedFrom is not null}"),
        .. (await db.Set<AuditEntry>().ToListAsync(stop)).Where(e => e.Act.Contains("Determin", StringComparison.Ordinal)).Select(e => $"entry {e.Act} {Ids().Replace(e.Subject, "id")} {Ids().Replace(e.Body, "id")} {e.Actor is not null}").Order(StringComparer.Ordinal),
        .. (await db.Set<AssessmentScore>().ToListAsync(stop)).Select(s => $"score {s.Submission} {s.AsOf} {s.Claimed} {s.Proven} {s.BandByScore} {s.Band} {s.Holds} {s.Coverage} {s.AssuredShare} {s.LeftOut} {s.LimitedScope} {s.ResidualRisk} {s.Decided} {s.Questions} {s.Revision}"),
    ]);

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ids();
}
