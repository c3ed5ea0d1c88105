using System.Net;
using Governance.Data.Scores;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Reviews;

public sealed class ReviewTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_determination_moves_the_score_in_its_own_transaction_and_leads_to_the_next_question()
    {
        var pair = await data.PairAsync();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")]);
        using var rita = await ReviewerAsync(pair);
        (await rita.OpenAsync($"{Own(pair)}/review", stop)).QuerySelectorAll("a.row-link").Length.ShouldBe(3);
        var before = await ScoreAsync(pair);
        using var judged = await DetermineAsync(rita, pair, "AC-1", DeterminationStatus.NotSatisfied, "The scope leaves out the build servers.");
        judged.Headers.Location!.ToString().ShouldBe($"{Own(pair)}/review/AC-2?judged=AC-1");
        var after = await ScoreAsync(pair);
        after.Claimed.ShouldBe(before.Claimed);
        after.Decided.ShouldBe(1);
        after.Band.ShouldBe(Band.E);
        var fresh = await data.AsAsync(pair.Buyer.Id, db => db.FactsAsync(pair.Assessment.Id, stop));
        Scorer.Score(fresh!.ToScore(after.AsOf)).Proven!.Value.Rounded(6).ShouldBe(after.Proven!.Value);
    }

    [Fact]
    public async Task A_determination_above_the_claim_is_refused_with_the_sentence_of_the_rule_and_moves_nothing()
    {
        var pair = await data.PairAsync();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "no"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")]);
        using var rita = await ReviewerAsync(pair);
        using var refused = await DetermineAsync(rita, pair, "AC-1", DeterminationStatus.Satisfied, "Looks fine.");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(refused, stop);
        page.Body!.TextContent.ShouldContain("This says more than the vendor claims.");
        page.QuerySelector("textarea[name=Reason]")!.TextContent.ShouldContain("Looks fine.");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Determination>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Below_satisfied_there_is_a_reason_and_an_older_page_judges_nothing()
    {
        var pair = await data.PairAsync();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")]);
        using var rita = await ReviewerAsync(pair);
        using var silent = await DetermineAsync(rita, pair, "AC-1", DeterminationStatus.Partial, "");
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var old = await rita.OpenAsync($"{Own(pair)}/review/AC-1", stop);
        (await DetermineAsync(rita, pair, "AC-1", DeterminationStatus.Satisfied, "")).Dispose();
        using var stale = await rita.SendAsync(old, $"{Own(pair)}/determinations", [("Status", "Partial"), ("Reason", "Half of it.")], stop);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Not_applicable_is_left_out_once_accepted_and_a_critical_one_takes_two_persons()
    {
        var pair = await data.PairAsync();
        var says = new Domain.Exchange.Contents.SubmittedAnswer("AC-1", AnswerState.NotApplicable, Domain.Evidence.Classification.Internal, Reason: "No such system.");
        await data.SubmitAsync(pair, [says, TestData.Chosen("AC-2", "yes"), says with { Question = "AC-3" }]);
        using var rita = await ReviewerAsync(pair);
        (await AcceptAsync(rita, pair, "AC-3")).Dispose();
        (await ScoreAsync(pair)).LeftOut.ShouldBe(0.333333m);
        (await AcceptAsync(rita, pair, "AC-1")).Dispose();
        (await ScoreAsync(pair)).LeftOut.ShouldBe(0.333333m);
        using var again = await AcceptAsync(rita, pair, "AC-1");
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var rolf = await ReviewerAsync(pair);
        (await AcceptAsync(rolf, pair, "AC-1")).Dispose();
        var score = await ScoreAsync(pair);
        score.LeftOut.ShouldBe(0.666667m);
        score.LimitedScope.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_judged_once_for_every_question_that_it_serves()
    {
        var pair = await data.PairAsync();
        var file = TestData.File("SOC 2 Type II", "AC-1", "AC-2");
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")], file);
        (await ScoreAsync(pair)).Proven.ShouldBe(0);
        using var rita = await ReviewerAsync(pair);
        await data.OpenedAsync(pair);
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        using var judged = await rita.SendAsync($"{Own(pair)}/evidence-judgements/new?revision={file.RevisionId.Value}&from=AC-1", $"{Own(pair)}/evidence-judgements",
            [("Kind", "Type2"), ("Basis", "Operated"), ("Source", "Independent"), ("Result", "Clean"), ("Coverage", "100"), ("Dated", $"{today:yyyy-MM-dd}"), ("Place", "Section 4")], stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther, string.Join(' ', (await Browser.ReadAsync(judged, stop)).QuerySelectorAll(".summary, .message").Select(e => e.TextContent)));
        judged.Headers.Location!.ToString().ShouldBe($"{Own(pair)}/review/AC-1");
        var score = await ScoreAsync(pair);
        score.Proven.ShouldBe(66.666667m);
        score.AssuredShare.ShouldBe(0.666667m);
        (await rita.OpenAsync($"{Own(pair)}/review/AC-2", stop)).Body!.TextContent.ShouldContain("see Section 4");
    }

    [Fact]
    public async Task A_file_that_somebody_judged_meanwhile_is_looked_at_again()
    {
        var pair = await data.PairAsync();
        var file = TestData.File("Scan", "AC-1");
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes")], file);
        using var rita = await ReviewerAsync(pair);
        using var rolf = await ReviewerAsync(pair);
        var own = $"{Own(pair)}/evidence-judgements";
        await data.OpenedAsync(pair);
        var pages = new[] { await rita.OpenAsync($"{own}/new?revision={file.RevisionId.Value}", stop), await rolf.OpenAsync($"{own}/new?revision={file.RevisionId.Value}", stop) };
        (string, string)[] typed = [("Kind", "Pentest"), ("Basis", "InPlace"), ("Source", "Independent"), ("Result", "Clean"), ("Coverage", "100"), ("Dated", "2020-01-01")];
        (await rita.SendAsync(pages[0], own, typed, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var late = await rolf.SendAsync(pages[1], own, typed, stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(stop)).ShouldContain("Somebody judged this file");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<EvidenceJudgement>().CountAsync(stop))).ShouldBe(1);
        (await rolf.SendAsync($"{own}/new?revision={file.RevisionId.Value}", own, typed, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Evidence_from_tomorrow_or_for_a_question_that_it_does_not_serve_is_refused()
    {
        var pair = await data.PairAsync();
        var file = TestData.File("Scan", "AC-1");
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes")], file);
        using var rita = await ReviewerAsync(pair);
        await data.OpenedAsync(pair);
        foreach (var (field, value) in new[] { ("Dated", "2199-01-01"), ("Questions", "AC-2") })
        {
            (string, string)[] typed = [("Kind", "Pentest"), ("Basis", "InPlace"), ("Source", "Independent"), ("Result", "Clean"), ("Coverage", "100"), .. field is "Dated" ? [] : new[] { ("Dated", "2020-01-01") }, (field, value)];
            using var refused = await rita.SendAsync($"{Own(pair)}/evidence-judgements/new?revision={file.RevisionId.Value}", $"{Own(pair)}/evidence-judgements", typed, stop);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<EvidenceJudgement>().CountAsync(stop))).ShouldBe(0);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static string Own(Pair pair) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";

    private async Task<Browser> ReviewerAsync(Pair pair) => await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));

    private Task<AssessmentScore> ScoreAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<AssessmentScore>().AsNoTracking().SingleAsync(stop));

    private Task<HttpResponseMessage> DetermineAsync(Browser browser, Pair pair, string question, DeterminationStatus status, string reason) =>
        browser.SendAsync($"{Own(pair)}/review/{question}", $"{Own(pair)}/determinations", [("Status", status.ToString()), ("Reason", reason)], stop);

    private Task<HttpResponseMessage> AcceptAsync(Browser browser, Pair pair, string question) =>
        browser.SendAsync($"{Own(pair)}/review/{question}", $"{Own(pair)}/not-applicable-decisions", [], stop);
}
