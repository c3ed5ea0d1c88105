using System.Net;
using AngleSharp.Dom;
using Governance.Data.Assessments;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Exchange;
using Governance.Domain.Gaps;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Governance.Web.Features.Assessments;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Assessments;

/// <summary>A buyer asks a vendor only what the answers and evidence of last time do not prove.</summary>
public sealed class GapTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_buyer_sees_what_would_be_asked_and_what_is_left_out_each_with_its_reason()
    {
        var pair = await data.ReviewedPairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        (await ana.OpenAsync(Own(pair), stop)).QuerySelector($"a[href='{Own(pair)}/gaps/new']")!.TextContent.ShouldBe("Ask only what is not proven");
        var page = await ana.OpenAsync(Own(pair) + "/gaps/new", stop);
        Words(page).ShouldContain("2 of 3 questions of Small questionnaire would be asked about Chat assistant");
        Words(page).ShouldContain("Asked: 2 of 3 questions");
        Words(page).ShouldContain("1.2 Is measure 2 in place? No accepted evidence shows it.");
        Words(page).ShouldContain("Need not be asked: 1 question");
        Words(page).ShouldContain($"Is measure 1 in place? Proven by doors.txt (penetration test), valid until {host.Clock.Today().AddMonths(12):d MMMM yyyy}.");
        page.QuerySelector("main form button.primary")!.TextContent.ShouldBe($"Send 2 questions to {pair.Vendor.Name}");
    }

    [Fact]
    public async Task A_later_due_date_asks_again_what_is_proven_only_until_then()
    {
        var pair = await data.ReviewedPairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        using var later = await ana.SendAsync(Own(pair) + "/gaps/new", Own(pair) + "/gaps/preview", [("DueOn", $"{host.Clock.Today().AddMonths(13):yyyy-MM-dd}")], stop);
        Words(await Browser.ReadAsync(later, stop)).ShouldContain("Asked: 3 of 3 questions");
        using var past = await ana.SendAsync(Own(pair) + "/gaps/new", Own(pair) + "/gaps/preview", [("DueOn", $"{host.Clock.Today().AddDays(-1):yyyy-MM-dd}")], stop);
        past.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Words(await Browser.ReadAsync(past, stop)).ShouldContain(AssessmentRefusals.DueInThePast.Sentence);
    }

    [Fact]
    public async Task Only_the_questions_cross_and_no_word_of_why_or_of_what_an_answer_is_worth()
    {
        var pair = await data.ReviewedPairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        using var sent = await ana.SendAsync(Own(pair) + "/gaps/new", Own(pair) + "/gaps", [("Note", "The rest is fine.")], stop);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var gap = await GapOfAsync(pair);
        sent.Headers.Location!.ToString().ShouldBe($"/o/{pair.Buyer.Slug}/assessments/{gap.Id.Value}");
        (gap.Questions, gap.Follows, gap.Note).ShouldBe((2, pair.Assessment.Id, "The rest is fine."));
        var plan = await data.AsAsync(pair.Buyer.Id, db => db.Set<StoredDocument>().SingleAsync(d => d.Hash == gap.GapPlanHash, stop));
        plan.Kind.ShouldBe(DocumentKind.GapPlan);
        var crossed = await data.AsAsync(pair.Vendor.Id, db => db.Set<Transmittal>().Where(t => t.Kind == TransmittalKind.QuestionnaireSent).OrderByDescending(t => t.Sequence).Select(t => t.Content).FirstAsync(stop));
        crossed.ShouldContain("\"wholeQuestions\":3");
        var kept = await data.AsAsync(pair.Vendor.Id, db => db.Set<StoredDocument>().ToListAsync(stop));
        var asked = kept.Single(document => string.Equals(document.Hash, gap.QuestionnaireHash, StringComparison.Ordinal)).Json;
        asked.ShouldContain("AC-2");
        asked.ShouldNotContain("AC-1");
        kept.ShouldAllBe(document => document.Kind == DocumentKind.Questionnaire);
        foreach (var secret in (string[])["7.375", "0.125", "\"weight", "\"credit", "\"critical", "\"need\"", "scoringKey", "No accepted evidence", "doors.txt", gap.GapPlanHash!, gap.ScoringKeyHash])
            foreach (var text in (string[])[crossed, .. kept.Select(document => document.Json)]) text.ShouldNotContain(secret);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<AuditEntry>().Where(e => e.Act == nameof(GapAsked)).Select(e => e.Body).SingleAsync(stop))).ShouldContain("\"leftOut\":1");
    }

    [Fact]
    public async Task What_need_not_be_asked_is_asked_after_all_where_it_is_ticked_and_that_is_kept()
    {
        var pair = await data.ReviewedPairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        var first = await ana.OpenAsync(Own(pair) + "/gaps/new", stop);
        using var stale = await ana.SendAsync(first, Own(pair) + "/gaps", [("AfterAll", "AC-1")], stop);
        stale.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "the page showed two questions, and three would go");
        var again = await Browser.ReadAsync(stale, stop);
        Words(again).ShouldContain(GapRefusals.PlanMoved.Sentence);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Assessment>().CountAsync(stop))).ShouldBe(1);
        using var preview = await ana.SendAsync(first, Own(pair) + "/gaps/preview", [("AfterAll", "AC-1")], stop);
        var shown = await Browser.ReadAsync(preview, stop);
        shown.QuerySelector("main form button.primary")!.TextContent.ShouldBe($"Send 3 questions to {pair.Vendor.Name}");
        shown.QuerySelector("input[name=AfterAll][value=AC-1]")!.HasAttribute("checked").ShouldBeTrue();
        using var sent = await ana.SendAsync(shown, Own(pair) + "/gaps", [], stop);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Words(await ana.OpenAsync($"/o/{pair.Buyer.Slug}/assessments/{(await GapOfAsync(pair)).Id.Value}/gap-questions", stop)).ShouldContain("Asked after all. Proven by doors.txt");
    }

    [Fact]
    public async Task The_vendor_reads_that_it_is_asked_only_what_was_not_proven_and_finds_its_answers_of_last_time()
    {
        var gap = await data.GapAsync(await data.ReviewedPairAsync());
        using var ben = await data.SignInAsync(gap.Ben);
        Words(await ben.OpenAsync($"/o/{gap.Vendor.Slug}/inbox", stop)).ShouldContain("2 questions of 3, only what was not proven last time");
        var own = $"/o/{gap.Vendor.Slug}/questionnaires/{gap.Questionnaire.Id.Value}";
        const string told = "This asks only what was not proven last time, 2 of 3 questions; the others need no answer now.";
        Words(await ben.OpenAsync(own + "/acknowledgement", stop)).ShouldContain(told);
        using var accepted = await ben.SendAsync(own + "/acknowledgement", own + "/acknowledgement", [("Outcome", "Accepted")], stop);
        accepted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = Words(await ben.OpenAsync(own, stop));
        page.ShouldContain(told);
        page.ShouldContain("2 answers stand here from");
        page.ShouldContain("Nothing is asked differently.", customMessage: "what is left out is not gone");
        (await data.AsAsync(gap.Vendor.Id, db => db.Set<Precedent>().Where(p => p.QuestionnaireId == gap.Questionnaire.Id).Select(p => p.Question).OrderBy(q => q).ToListAsync(stop))).ShouldBe(["AC-2", "AC-3"]);
    }

    [Fact]
    public async Task Reviewed_it_says_question_by_question_what_was_and_what_is_and_the_earlier_one_says_how_many_are_proven_now()
    {
        var former = await data.ReviewedPairAsync();
        var gap = await data.GapAsync(former);
        await data.AcceptAsync(gap.Questionnaire, gap.Ben);
        using var ana = await data.SignInAsync(gap.Ana);
        Words(await ana.OpenAsync(Own(gap) + "/gap-questions", stop)).ShouldContain("Is measure 2 in place?1.2 in " + former.Assessment.Reference + " No accepted evidence shows it. not answered yet");
        await data.SubmitAsync(gap, [TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")], TestData.File("Door report", "AC-2"));
        using var rita = await data.SignInAsync(await data.MemberAsync(gap.Buyer, Role.Reviewer));
        await data.OpenedAsync(gap);
        await JudgeAsync(gap, rita);
        var closing = await rita.OpenAsync(Own(gap) + "/closure/new", stop);
        using var closed = await rita.SendAsync(closing, Own(gap) + "/closure", [], stop);
        closed.Headers.Location!.ToString().ShouldBe(Own(gap) + "/gap-questions");
        var results = Words(await ana.OpenAsync(Own(gap) + "/gap-questions", stop));
        results.ShouldContain("1 of 2 proven or rightly left out");
        results.ShouldContain("No accepted evidence shows it. Proven Proven by report.pdf (penetration test)");
        results.ShouldContain("No accepted evidence shows it. Not proven Determined as not satisfied.");
        results.ShouldContain("Left out: 1 question");
        Words(await ana.OpenAsync(Own(former), stop)).ShouldContain("1 of 2 asked questions proven now or rightly left out");
        var page = await ana.OpenAsync(Own(gap), stop);
        Words(page).ShouldContain($"Fills the gaps of{former.Assessment.Reference}: what it asks, and why");
        page.QuerySelector("main .score-figures").ShouldBeNull("it has no figure");
        page.QuerySelector($"a[href='{Own(gap)}/decision']").ShouldBeNull();
        page.QuerySelector($"a[href='{Own(gap)}/gaps/new']").ShouldNotBeNull("what it does not prove either can be asked again");
    }

    [Fact]
    public async Task Lists_and_exports_mark_it()
    {
        var former = await data.ReviewedPairAsync();
        var gap = await data.GapAsync(former);
        using var ana = await data.SignInAsync(gap.Ana);
        foreach (var list in (string[])["assessments", $"vendors/{gap.Assessment.VendorId.Value}", $"engagements/{gap.Assessment.EngagementId.Value}", $"search?q={gap.Assessment.Reference}"])
            (await ana.OpenAsync($"/o/{gap.Buyer.Slug}/{list}", stop)).Body!.TextContent.ShouldContain("Gap questionnaire", customMessage: list);
        using var export = await ana.GetAsync($"/o/{gap.Buyer.Slug}/assessments/export?format=Csv", stop);
        var lines = (await export.Content.ReadAsStringAsync(stop)).Split('\n');
        lines[0].ShouldContain("Gap questionnaire of");
        lines.Single(line => line.Contains(gap.Assessment.Reference, StringComparison.Ordinal)).ShouldContain(former.Assessment.Reference);
    }

    [Fact]
    public async Task A_review_that_is_open_and_the_assessors_own_have_no_gaps_to_fill()
    {
        var open = await data.SubmittedPairAsync();
        using var ana = await data.SignInAsync(open.Ana);
        (await ana.OpenAsync(Own(open), stop)).QuerySelector($"a[href='{Own(open)}/gaps/new']").ShouldBeNull();
        using var refused = await ana.GetAsync(Own(open) + "/gaps/new", stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Words(await Browser.ReadAsync(refused, stop)).ShouldContain(GapRefusals.NotReviewed.With(open.Assessment.Reference).Sentence);
        using var none = await ana.GetAsync(Own(open) + "/gap-questions", stop);
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound, "it asks the whole");
    }

    [Fact]
    public async Task One_at_a_time_and_not_once_the_whole_was_asked_again()
    {
        var former = await data.ReviewedPairAsync();
        await data.GapAsync(former);
        using var ana = await data.SignInAsync(former.Ana);
        var page = await ana.OpenAsync(Own(former) + "/gaps/new", stop);
        Words(page).ShouldContain("already asks the same template about");
        page.QuerySelector("main form button.primary").ShouldBeNull();
        using var refused = await ana.SendAsync(page, Own(former) + "/gaps", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(former.Buyer.Id, db => db.Set<Assessment>().CountAsync(stop))).ShouldBe(2);
    }

    [Fact]
    public async Task Not_where_the_whole_was_answered_here_since_and_the_page_says_which_one_stands()
    {
        var former = await data.ReviewedPairAsync();
        var now = host.Clock.GetUtcNow();
        var later = await data.AsAsync(former.Buyer.Id, async db =>
        {
            var first = await db.Set<Assessment>().SingleAsync(a => a.Id == former.Assessment.Id, stop);
            var candidate = (await db.CandidatesAsync([first.EngagementId], first.TemplateKey, stop)).Single() with { VendorOrganization = null };
            var own = Assessment.Begin(first.TenantId, candidate, new(first.TemplateKey, first.TemplateVersion, first.TemplateTitle, first.QuestionnaireHash, first.ScoringKeyHash, first.Questions, host.Clock.Today().AddDays(9), Note: null), "ASM-2026-0777", former.Ana.Id, now);
            own.TakeSubmission(1, now.AddMinutes(1));
            own.CloseReview(former.Ana.Id, now.AddMinutes(1));
            db.Add(own);
            await db.SaveChangesAsync(stop);
            return own.Reference;
        });
        using var ana = await data.SignInAsync(former.Ana);
        var page = await ana.OpenAsync(Own(former) + "/gaps/new", stop);
        Words(page).ShouldContain(GapRefusals.AnsweredHereSince.With(later, former.Assessment.Reference).Sentence);
        page.QuerySelector("main form button.primary").ShouldBeNull();
        using var refused = await ana.SendAsync(page, Own(former) + "/gaps", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(former.Buyer.Id, db => db.Set<Assessment>().CountAsync(a => a.GapOf != null, stop))).ShouldBe(0);
    }

    [Fact]
    public void Many_questions_are_folded_section_by_section_under_their_titles_and_few_are_not()
    {
        IReadOnlyList<GapLine> Lines(int count) => [.. Enumerable.Range(1, count).Select(i => new GapLine($"Q-{i}", $"{i / 20 + 1}.{i}", "Is it?", GapOutcome.Asked, "No proof."))];
        new GapLines("Asked", Lines(25), new Dictionary<string, string>(StringComparer.Ordinal)).Folds.ShouldBeFalse();
        var many = new GapLines("Asked", Lines(45), new Dictionary<string, string>(StringComparer.Ordinal) { ["2"] = "Access" });
        many.Folds.ShouldBeTrue();
        many.Sections.Select(part => (part.Section, part.Lines.Count)).ShouldBe([("Section 1", 19), ("2. Access", 20), ("Section 3", 6)]);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private async Task JudgeAsync(Pair gap, Browser rita)
    {
        var file = await data.AsAsync(gap.Buyer.Id, db => db.Set<Domain.Evidence.ReceivedEvidence>().AsNoTracking().SingleAsync(e => e.AssessmentId == gap.Assessment.Id, stop));
        (string, string)[] verdict = [("Kind", "Pentest"), ("Basis", "InPlace"), ("Source", "Independent"), ("Result", "Clean"), ("Coverage", "100"), ("Dated", $"{host.Clock.Today():yyyy-MM-dd}")];
        using var judged = await rita.SendAsync($"{Own(gap)}/evidence-judgements/new?revision={file.RevisionId.Value}&from=AC-2", Own(gap) + "/evidence-judgements", verdict, stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var (question, status) in ((string, string)[])[("AC-2", "Satisfied"), ("AC-3", "NotSatisfied")])
        {
            using var determined = await rita.SendAsync($"{Own(gap)}/review/{question}", Own(gap) + "/determinations", [("Status", status), ("Reason", "As seen.")], stop);
            determined.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
    }

    private Task<Assessment> GapOfAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<Assessment>().AsNoTracking().SingleAsync(a => a.GapOf == pair.Assessment.Id, stop));

    private static string Own(Pair pair) => TestData.OfAssessment(pair);

    private static string Words(IDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
