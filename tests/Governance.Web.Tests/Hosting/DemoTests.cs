using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Data.Door;
using Governance.Data.Scores;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Committee;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Domain.Scorecards;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class DemoTests(ToldDemo demo) : IClassFixture<ToldDemo>
{
    private static readonly string[] Buyers = ["meridian-bank", "saint-elm"];
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_state_that_an_assessment_an_answer_and_a_finding_can_have_is_told()
    {
        (await EachAsync<Assessment>()).Select(a => a.State).Distinct().ShouldBe(Enum.GetValues<AssessmentState>(), ignoreOrder: true);
        (await EachAsync<ReceivedAnswer>()).Select(a => a.State).Distinct().ShouldBe(Enum.GetValues<AnswerState>(), ignoreOrder: true);
        (await EachAsync<Determination>()).Select(d => d.Status).Distinct().ShouldBe(Enum.GetValues<DeterminationStatus>(), ignoreOrder: true);
        (await EachAsync<Finding>()).Select(f => f.State).Distinct().ShouldBe(Enum.GetValues<FindingState>(), ignoreOrder: true);
        (await EachAsync<Finding>()).Select(f => f.Severity).Distinct().ShouldBe(Enum.GetValues<FindingSeverity>(), ignoreOrder: true);
        (await EachAsync<CommitteeDecision>()).Select(d => d.Outcome).Distinct().ShouldBe([Outcome.Approve, Outcome.ApproveWithConditions, Outcome.ConditionalPilot, Outcome.Suspend], ignoreOrder: true);
        (await EachAsync<Assessment>()).ShouldContain(a => a.WaitsForReturn);
        (await EachAsync<DeterminationReply>()).ShouldNotBeEmpty();
        (await EachAsync<SecondOpinion>()).Select(o => o.Agrees).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Something_is_owed_something_overdue_something_proven_and_something_met_on_both_sides()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var owed = await EachAsync<Obligation>();
        owed.ShouldContain(o => o.IsOverdue(today) && o.WaitingProof == null && o.OwedBy == OwedBy.Vendor);
        owed.ShouldContain(o => o.IsOverdue(today) && o.OwedBy == OwedBy.Buyer);
        owed.ShouldContain(o => o.WaitingProof != null);
        owed.ShouldContain(o => o.MetAt != null);
        owed.ShouldContain(o => o.MetAt == null && o.WaitingProof == null && !o.IsOverdue(today));
        owed.ShouldContain(o => o.ByContract);
        owed.ShouldContain(o => o.FindingId != null && !o.ByContract);
        var named = (await EachAsync<ProofEvidence>()).Select(e => e.RevisionId).ToHashSet();
        named.ShouldNotBeEmpty("a proof names a document");
        (await EachAsync<Domain.Evidence.AccessEntry>()).ShouldContain(e => named.Contains(e.RevisionId), "and who verified it opened that");
    }

    [Fact]
    public async Task What_many_scores_rest_on_is_what_each_of_them_rests_on()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var inputs = new List<ScoreInput>();
        foreach (var buyer in Buyers)
        {
            var (forms, ids) = (new KeptForms(), await demo.AsAsync(buyer, db => db.Set<Assessment>().Select(a => a.Id).ToListAsync(stop)));
            var many = (await demo.AsAsync(buyer, db => new ManyScoreFacts(db, forms).ReadAsync(ids, stop))).ToDictionary(facts => facts.Assessment);
            foreach (var id in ids)
            {
                var facts = await demo.AsAsync(buyer, db => db.FactsAsync(id, stop));
                many.ContainsKey(id).ShouldBe(facts is not null);
                if (facts is null) continue;
                ScoreInputJson.Sha256(many[id].ToScore(today)).ShouldBe(ScoreInputJson.Sha256(facts.ToScore(today)));
                many[id].Decided.ShouldBe(facts.Key.Questions.Count(q => facts.IsDecided(q.Key)));
                inputs.Add(facts.ToScore(today));
            }
        }
        // every kind of fact was among them
        inputs.ShouldContain(i => i.Evidence.Length > 0);
        inputs.ShouldContain(i => i.Determinations.Length > 0);
        inputs.ShouldContain(i => i.Findings.Any(f => f.VerifiedOn != null));
        inputs.SelectMany(i => i.Answers).Where(a => a.Accepted).Select(a => a.State).Distinct().ShouldBe([AnswerState.NotApplicable, AnswerState.Hidden], ignoreOrder: true);
    }

    [Fact]
    public async Task The_exposed_cache_is_found_critical_holds_the_band_and_suspended_the_service()
    {
        var outcomes = await demo.AsAsync("meridian-bank", async db =>
        {
            var cache = await db.Set<Finding>().SingleAsync(f => f.Question == "prerelease-publishing", stop);
            (cache.Severity, cache.State).ShouldBe((FindingSeverity.Critical, FindingState.Open));
            (await db.Set<AssessmentScore>().SingleAsync(s => s.AssessmentId == cache.AssessmentId, stop)).Band.ShouldBe(Band.E);
            (await db.Set<Obligation>().SingleAsync(o => o.FindingId == cache.Id, stop)).Basis.ShouldStartWith("Clause 12.3 of Master services agreement");
            return await db.Set<CommitteeDecision>().Where(d => d.AssessmentId == cache.AssessmentId).OrderBy(d => d.At).Select(d => d.Outcome).ToListAsync(stop);
        });
        outcomes.ShouldBe([Outcome.Suspend, Outcome.ConditionalPilot]);
    }

    [Theory]
    [InlineData("Ana Ferreira", "meridian-bank", "vendors engagements assessments decisions scorecards functions findings obligations obligations?state=Met received-evidence templates members audit-entries")]
    [InlineData("Sofie Maes", "saint-elm", "vendors engagements assessments decisions scorecards functions findings obligations obligations?state=Met received-evidence")]
    [InlineData("Grace Okafor", "northwind-ai", "inbox answer-library answer-library?state=Old undertakings evidence access-entries members signing-authorities audit-entries")]
    [InlineData("Camille Renaud", "helios-labs", "inbox undertakings?met=true evidence access-entries")]
    [InlineData("Owen Hughes", "quartzmind", "inbox answer-library undertakings evidence access-entries")]
    [InlineData("Ingrid Solberg", "fjord-speech", "inbox answer-library undertakings?met=true evidence access-entries")]
    public async Task Every_list_has_something_to_show_to_whoever_works_with_it(string person, string organization, string lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        using var browser = await demo.SignInAsync(person);
        foreach (var list in lists.Split(' '))
            (await browser.OpenAsync($"/o/{organization}/{list}", stop)).QuerySelectorAll("main tbody tr").ShouldNotBeEmpty($"{list} of {organization} is empty");
    }

    [Theory]
    [InlineData("Ana Ferreira", "meridian-bank")]
    [InlineData("Sofie Maes", "saint-elm")]
    public async Task Every_list_and_page_shows_the_score_that_is_worked_out_today(string person, string organization)
    {
        var today = TimeProvider.System.GetUtcNow();
        using var browser = await demo.SignInAsync(person);
        foreach (var id in await demo.AsAsync(organization, db => db.Set<AssessmentScore>().Select(s => s.AssessmentId.Value).ToListAsync(stop)))
            (await SaidAsync(browser, $"/o/{organization}/assessments/{id}")).ShouldBe(await SaidAsync(browser, $"/o/{organization}/assessments/{id}/score"));
        var (vendors, engagements) = (await browser.OpenAsync($"/o/{organization}/vendors", stop), await browser.OpenAsync($"/o/{organization}/engagements", stop));
        vendors.QuerySelectorAll("tbody .under").Select(u => u.TextContent).Where(u => u.StartsWith("as of ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ShouldBe([$"as of {today:d MMM yyyy}"]);
        var pages = engagements.QuerySelectorAll("tbody a.row-link").Select(a => a.GetAttribute("href")!).ToList();
        pages.ShouldNotBeEmpty();
        foreach (var page in pages)
            (await SaidAsync(browser, page)).ShouldBe(await SaidAsync(browser, (await browser.OpenAsync(page, stop)).QuerySelector("main a[href$='/score']")!.GetAttribute("href")!));
        // what ages is no fault of the portal
        (await EachAsync<AuditEntry>()).ShouldNotContain(e => e.Act == nameof(ScoreCorrected));
    }

    [Fact]
    public async Task Each_scorecard_verifies_on_the_command_line()
    {
        foreach (var scorecard in await EachAsync<Scorecard>())
        {
            var path = Path.GetTempFileName();
            await File.WriteAllTextAsync(path, scorecard.ToFile(), stop);
            await using var said = new StringWriter();
            (await new Dispatch([new VerifyVerb()]).RunAsync(["verify", path], said, TextWriter.Null, stop)).ShouldBe(0, scorecard.Reference);
            File.Delete(path);
            said.ToString().ShouldContain("\"valid\":true");
        }
        (await EachAsync<Scorecard>()).Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task The_trail_and_the_ledgers_carry_the_time_at_which_the_story_plays()
    {
        var now = TimeProvider.System.GetUtcNow();
        foreach (var organization in Buyers.Append("northwind-ai"))
        {
            var at = await demo.AsAsync(organization, db => db.Set<AuditEntry>().Select(e => e.At).ToListAsync(stop));
            at.Max().ShouldBeLessThan(now);
            at.Min().ShouldBeLessThan(now.AddDays(-500));
            at.Select(t => (t.Year, t.Month)).Distinct().Count().ShouldBeGreaterThan(6, organization);
        }
        (await demo.AsAsync("northwind-ai", db => db.Set<AccessEntry>().MinAsync(e => e.At, stop))).ShouldBeLessThan(now.AddDays(-400));
    }

    [Theory]
    [InlineData("northwind-ai")]
    [InlineData("helios-labs")]
    [InlineData("quartzmind")]
    [InlineData("fjord-speech")]
    public async Task Replaying_what_a_vendor_received_makes_the_same(string vendor)
    {
        var organization = await demo.AsAsync(vendor, db => db.Set<Organization>().AsNoTracking().SingleAsync(o => o.Slug == Slug.Parse(vendor), stop));
        var log = await demo.AsAsync(vendor, db => db.Set<Transmittal>().AsNoTracking().ToListAsync(stop));
        var enclosed = await demo.AsAsync(vendor, db => db.Set<Domain.Assessments.StoredDocument>().AsNoTracking().ToListAsync(stop));
        var made = await demo.AsAsync(vendor, MadeAsync);
        await using var elsewhere = new Host();
        await elsewhere.InitializeAsync();
        var there = new TestData(elsewhere);
        await there.AddAsync(organization.Id, organization);
        await there.WithAsync(async services =>
        {
            services.GetRequiredService<Data.TenantScope>().Tenant = organization.Id;
            return await services.GetRequiredService<Replay>().ApplyAsync(services.GetRequiredService<Data.GovernanceDb>(), log, enclosed, stop);
        });
        (await there.AsAsync(organization.Id, MadeAsync)).ShouldBe(made);
    }

    [Fact]
    public async Task It_is_told_once()
    {
        var before = await EachAsync<Transmittal>();
        await demo.TellAsync();
        (await EachAsync<Transmittal>()).Count.ShouldBe(before.Count);
    }

    // the score that a page is about, as it is read out
    private async Task<string> SaidAsync(Browser browser, string page) => (await browser.OpenAsync(page, stop)).QuerySelector("main .score")?.TextContent ?? throw new InvalidOperationException($"{page} shows no score.");

    // what a vendor made of what it received, without what it said to it itself
    private async Task<string> MadeAsync(Data.GovernanceDb db) => Data.ContentJson.Write(new
    {
        Questionnaires = await db.Set<Domain.Questionnaires.Questionnaire>().OrderBy(q => q.Id).Select(q => new { q.Id, q.Reference, q.QuestionnaireHash, q.DueOn, q.RecalledAt }).ToListAsync(stop),
        Determinations = await db.Set<SharedDetermination>().OrderBy(d => d.Id).Select(d => new { d.Id, d.Question, d.Status, d.Reason, d.SharedAt, d.SupersededAt }).ToListAsync(stop),
        Undertakings = await db.Set<Undertaking>().OrderBy(u => u.Id).Select(u => new { u.Id, u.Reference, u.DueOn, u.Basis, u.MetAt }).ToListAsync(stop),
        Decisions = await db.Set<SharedDecision>().OrderBy(d => d.TransmittalId).Select(d => new { d.TransmittalId, d.Outcome, d.At }).ToListAsync(stop),
    });

    private async Task<IReadOnlyList<T>> EachAsync<T>() where T : class
    {
        var all = new List<T>();
        foreach (var buyer in Buyers) all.AddRange(await demo.AsAsync(buyer, db => db.Set<T>().AsNoTracking().ToListAsync(stop)));
        return all;
    }
}
