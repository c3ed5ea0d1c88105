using System.Net;
using AngleSharp.Dom;
using Governance.Data.Scores;
using Governance.Data.Vendors;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Gaps;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scores;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Assessments;

/// <summary>A gap questionnaire asks a part: its figure beside that of a whole would mislead, so it has none, and nothing rests on it.</summary>
public sealed class GapStandsForNothingTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_score_has_no_figure_after_a_judgement_and_after_a_night_and_the_trail_notes_no_fault()
    {
        var (former, gap) = await BothAsync();
        (await data.AsAsync(gap.Buyer.Id, db => new ScoreRebuild(db, host.Clock).RebuildAsync(() => Task.CompletedTask, stop))).ShouldBe(2);
        var kept = await data.AsAsync(gap.Buyer.Id, db => db.Set<AssessmentScore>().AsNoTracking().ToDictionaryAsync(s => s.AssessmentId, stop));
        kept[gap.Assessment.Id].ShouldSatisfyAllConditions(s => s.Proven.ShouldBeNull(), s => s.Claimed.ShouldBeNull(), s => s.Band.ShouldBeNull(), s => s.ResidualRisk.ShouldBeNull(), s => s.ProvenQuestions.ShouldBe(2), s => s.Questions.ShouldBe(2));
        kept[former.Assessment.Id].ShouldSatisfyAllConditions(s => s.Proven!.Value.ShouldBeGreaterThan(0), s => s.Band.ShouldNotBeNull(), s => s.ProvenQuestions.ShouldBeNull());
        (await data.AsAsync(gap.Buyer.Id, db => db.Set<Domain.Audit.AuditEntry>().CountAsync(e => e.Act == nameof(ScoreCorrected), stop))).ShouldBe(0);
    }

    [Fact]
    public async Task A_vendor_and_an_engagement_whose_only_newer_assessment_is_a_gap_keep_the_earlier_score()
    {
        var (former, gap) = await BothAsync();
        var score = await data.AsAsync(gap.Buyer.Id, db => db.Set<AssessmentScore>().AsNoTracking().SingleAsync(s => s.AssessmentId == former.Assessment.Id, stop));
        var listing = new VendorListing(Words: null, Tier: null, Owner: null, State: null, ByTier: false, Up: true, Key: null, host.Clock.GetUtcNow());
        var rows = await data.AsAsync(gap.Buyer.Id, db => db.Vendors(listing).ToListAsync(stop));
        rows.ShouldHaveSingleItem().Score!.Proven.ShouldBe(score.Proven);
        using var ana = await data.SignInAsync(gap.Ana);
        var figure = FigureOf(score);
        foreach (var page in (string[])["vendors", $"vendors/{gap.Assessment.VendorId.Value}", $"engagements/{gap.Assessment.EngagementId.Value}"])
            Words(await ana.OpenAsync($"/o/{gap.Buyer.Slug}/{page}", stop)).ShouldContain(figure, customMessage: page);
        using var rita = await data.AsRoleAsync(gap.Buyer, Role.RiskOpinion);
        Words(await rita.OpenAsync(Own(former) + "/decision", stop)).ShouldContain(figure);
    }

    [Fact]
    public async Task Scorecard_recommendation_and_decision_on_it_are_refused_by_name()
    {
        var (_, gap) = await BothAsync();
        using var emil = await data.AsRoleAsync(gap.Buyer, Role.EngagementOwner);
        foreach (var page in (string[])["/decision", "/recommendations/new"])
        {
            using var refused = await emil.GetAsync(Own(gap) + page, stop);
            refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            Words(await Browser.ReadAsync(refused, stop)).ShouldContain(GapRefusals.NothingRestsOnIt.Sentence);
        }
        using var score = await emil.GetAsync(Own(gap) + "/score", stop);
        score.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Words(await Browser.ReadAsync(score, stop)).ShouldContain(GapRefusals.NoFigure.Sentence);
        var made = await Should.ThrowAsync<Refused>(data.WithAsync(services =>
        {
            services.GetRequiredService<Data.TenantScope>().Tenant = gap.Buyer.Id;
            return services.GetRequiredService<Data.Scorecards.ScorecardDesk>().MakeAsync(gap.Assessment.Id, gap.Buyer.Name, gap.Ana.Id, "Ana", stop);
        }));
        made.Refusal.ShouldBe(GapRefusals.NothingRestsOnIt);
    }

    [Fact]
    public async Task The_whole_asked_again_follows_the_whole_of_last_time_and_not_the_gap()
    {
        var (former, gap) = await BothAsync();
        var template = await data.AsAsync(former.Buyer.Id, db => db.Set<PublishedTemplate>().AsNoTracking().SingleAsync(t => t.Key == former.Assessment.TemplateKey, stop));
        var whole = await data.AgainAsync(former, template);
        (whole.Assessment.Follows, whole.Assessment.IsGap).ShouldBe((former.Assessment.Id, false));
        whole.Questionnaire.WholeQuestions.ShouldBeNull();
        await data.AcceptAsync(whole.Questionnaire, whole.Ben);
        await data.SendAnswersAsync(whole, ("AC-1", TestData.Says("yes")), ("AC-2", TestData.Says("yes")), ("AC-3", TestData.Says("yes")));
        await data.CloseAsync(whole);
        using var ana = await data.SignInAsync(gap.Ana);
        Words(await ana.OpenAsync(Own(former) + "/gaps/new", stop)).ShouldContain(GapRefusals.Overtaken.With(whole.Assessment.Reference).Sentence);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    // the gap proves both of its questions: counted as a whole it would be an A
    private async Task<(Pair Former, Pair Gap)> BothAsync()
    {
        var former = await data.ReviewedPairAsync();
        var gap = await data.GapAsync(former);
        await data.AcceptAsync(gap.Questionnaire, gap.Ben);
        await data.SubmitAsync(gap, [TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")], TestData.File("Door report", "AC-2", "AC-3"));
        await data.JudgedAsync(gap, "AC-2", "AC-3");
        return (former, gap);
    }

    private static string FigureOf(AssessmentScore score) => $"{decimal.Truncate(score.Proven!.Value)}–{decimal.Truncate(score.Claimed!.Value)}";

    private static string Own(Pair pair) => TestData.OfAssessment(pair);

    private static string Words(IDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
