using System.Net;
using Governance.Data.Scores;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Scores;

public sealed class ScoreTests(Host host) : IClassFixture<Host>, IDisposable
{
    // what a day makes due is done by the test alone, and not by the host at the same moment
    private readonly TestData data = new(host.WithoutQueue());
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_shows_what_is_proven_beside_what_is_claimed_and_what_holds_the_band()
    {
        var (pair, _) = await JudgedAsync();
        using var rita = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Auditor));
        var page = await rita.OpenAsync($"{Own(pair)}/score", stop);
        var words = page.Body!.TextContent;
        page.QuerySelector(".score.large")!.TextContent.ShouldContain("33–70");
        words.ShouldContain("No accepted evidence shows it.");
        words.ShouldContain("as of");
        page.QuerySelectorAll($"a[href='{Own(pair)}/score/AC-1']").Length.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task Every_question_opens_to_answer_evidence_reviewer_and_formula()
    {
        var (pair, rita) = await JudgedAsync();
        using var browser = await data.SignInAsync(rita);
        var words = (await browser.OpenAsync($"{Own(pair)}/score/AC-2", stop)).Body!.TextContent;
        words.ShouldContain("min(1, 1 × 1 × 1 ÷ 0.75) = 1");
        words.ShouldContain("by the table Yes 1, ");
        words.ShouldContain("Strength 1, in full until ");
        words.ShouldContain("Answered: Yes");
        words.ShouldContain("SOC 2 Type II");
        words.ShouldContain($"by {rita.Name}");
    }

    [Fact]
    public async Task The_score_of_another_organization_or_of_nothing_submitted_is_absent()
    {
        var (pair, _) = await JudgedAsync();
        var other = await data.PairAsync();
        using var stranger = await data.SignInAsync(other.Ana);
        foreach (var path in new[] { $"/o/{other.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}/score", $"{Own(other)}/score", $"{Own(other)}/review", $"{Own(pair)}/score" })
        {
            using var answer = await stranger.GetAsync(path, stop);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Every_night_scores_are_made_again_for_the_day_and_one_that_did_not_follow_from_its_rows_is_put_right_and_noted()
    {
        var (pair, _) = await JudgedAsync();
        var kept = await KeptAsync(pair);
        await RebuildAsync(pair);
        (await KeptAsync(pair)).SaysTheSameAs(kept).ShouldBeTrue();
        (await CorrectionsAsync(pair)).ShouldBeEmpty();

        var (tenant, wrong) = (pair.Buyer.Id.Value, 99.5m);
        await data.TamperAsync($"update assessment_scores set proven = {wrong} where tenant_id = '{tenant}'");
        host.Clock.Advance(TimeSpan.FromDays(1));
        await RebuildAsync(pair);
        var next = await KeptAsync(pair);
        next.AsOf.ShouldBe(DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime));
        next.Proven.ShouldBe(kept.Proven);
        (await CorrectionsAsync(pair)).ShouldHaveSingleItem().Body.ShouldContain("\"proven\":99.5");
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private Task<AssessmentScore> KeptAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<AssessmentScore>().AsNoTracking().SingleAsync(s => s.AssessmentId == pair.Assessment.Id, stop));

    private Task<List<AuditEntry>> CorrectionsAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<AuditEntry>().Where(e => e.Act == nameof(ScoreCorrected)).ToListAsync(stop));

    private Task<int> RebuildAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, async db =>
    {
        await new ScoreRebuild(db, host.Clock).DoAsync(ScoreRebuild.At(pair.Buyer.Id, host.Clock.GetUtcNow()), stop);
        return await db.SaveChangesAsync(stop);
    });

    private static string Own(Pair pair) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";

    private async Task<(Pair Pair, Member Rita)> JudgedAsync()
    {
        var pair = await data.PairAsync();
        var rita = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        var file = TestData.File("SOC 2 Type II", "AC-2");
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")], file);
        await data.OpenedAsync(pair);
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var verdict = new EvidenceVerdict(EvidenceKind.Type2, EvidenceBasis.Operated, EvidenceSource.Independent, EvidenceResult.Clean, 1, today);
        await data.WithAsync(services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (pair.Buyer.Id, rita.Id);
            return services.GetRequiredService<ReviewDesk>().JudgeAsync(pair.Assessment.Id, (facts, now) => facts.Judge(file.RevisionId, verdict, file.Questions, rita.Id, now).Determine("AC-2", DeterminationStatus.Satisfied, null, 0, rita.Id, now), stop);
        });
        return (pair, rita);
    }
}
