using System.Net;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.FoundAnswers;

public sealed class FoundAnswerTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_saved_with_the_public_document_that_says_so_and_leads_to_the_next_question()
    {
        var (buyer, anna, own) = await BegunAsync();
        using var browser = await data.SignInAsync(anna);
        using var saved = await AnswerAsync(browser, buyer, own, "AC-1", Source());
        saved.Headers.Location!.ToString().ShouldBe($"{At(buyer, own)}/found-answers/AC-2");
        var answer = await data.AsAsync(buyer.Id, db => db.Set<FoundAnswer>().SingleAsync(stop));
        answer.Sources.ShouldHaveSingleItem().Passage.ShouldBe("All storage is encrypted at rest.");
        answer.Authors.ShouldBe([anna.Id]);
        var page = await browser.OpenAsync($"{At(buyer, own)}/found-answers/AC-1", stop);
        page.QuerySelector("input[name='Sources[0].Address']")!.GetAttribute("value").ShouldBe("https://vendor.example/security");
        page.QuerySelector("input[name='Sources[1].Address']").ShouldNotBeNull("there is room for another document");
        (await browser.OpenAsync($"{At(buyer, own)}/found-answers", stop)).QuerySelector(".progress")!.TextContent.ShouldContain("1");
    }

    [Fact]
    public async Task Without_a_document_or_with_half_of_one_nothing_is_saved_and_what_was_typed_stays()
    {
        var (buyer, anna, own) = await BegunAsync();
        using var browser = await data.SignInAsync(anna);
        using var bare = await AnswerAsync(browser, buyer, own, "AC-1");
        bare.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(bare, stop)).Body!.TextContent.ShouldContain(FoundAnswerRefusals.NoSource.Sentence);
        using var half = await AnswerAsync(browser, buyer, own, "AC-1", ("Sources[0].Address", "https://vendor.example/security"), ("Sources[0].Title", "Security at the vendor"));
        half.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(half, stop);
        page.QuerySelector("input[name='Sources[0].Title']")!.GetAttribute("value").ShouldBe("Security at the vendor");
        page.QuerySelector("#Sources_0__Passage-message").ShouldNotBeNull();
        (await data.AsAsync(buyer.Id, db => db.Set<FoundAnswer>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task What_a_colleague_saved_since_is_shown_and_not_overwritten()
    {
        var (buyer, anna, own) = await BegunAsync();
        using var browser = await data.SignInAsync(anna);
        var page = await browser.OpenAsync($"{At(buyer, own)}/found-answers/AC-1", stop);
        var bert = await data.MemberAsync(buyer, Role.Reviewer);
        await data.FindAsync(buyer, bert, own, handIn: false, ("AC-1", "no"));
        using var late = await browser.SendAsync(page, $"{At(buyer, own)}/found-answers/AC-1", [("State", "Answered"), ("Values", "yes"), .. Source()], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(buyer.Id, db => db.Set<FoundAnswer>().SingleAsync(stop))).Value.Values.ShouldBe(["no"]);
        using var again = await browser.SendAsync(await Browser.ReadAsync(late, stop), $"{At(buyer, own)}/found-answers/AC-1", [("State", "Answered"), ("Values", "yes")], stop);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(buyer.Id, db => db.Set<FoundAnswer>().SingleAsync(stop))).Authors.ShouldBe([bert.Id, anna.Id]);
    }

    [Fact]
    public async Task What_is_handed_in_is_scored_unsigned_and_judged_by_somebody_else()
    {
        var (buyer, anna, own) = await BegunAsync();
        await data.FindAsync(buyer, anna, own, handIn: false, ("AC-1", "yes"), ("AC-2", "no"));
        using var browser = await data.SignInAsync(anna);
        using var handed = await browser.SendAsync($"{At(buyer, own)}/hand-in/new", $"{At(buyer, own)}/hand-in", [], stop);
        handed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var submission = await data.AsAsync(buyer.Id, db => db.Set<ReceivedSubmission>().SingleAsync(stop));
        submission.TransmittalId.ShouldBeNull();
        submission.RepresentationSha256.ShouldBeNull();
        (await data.AsAsync(buyer.Id, db => db.Set<Transmittal>().CountAsync(stop))).ShouldBe(0);
        (await ScoreAsync(buyer)).Own.ShouldBe(OwnSource.PublicDocuments);
        (await browser.OpenAsync($"{At(buyer, own)}/review/AC-1", stop)).QuerySelector(".callout h2")!.TextContent.ShouldBe("You wrote this answer");
        using var bert = await data.SignInAsync(await data.MemberAsync(buyer, Role.Reviewer));
        var form = await bert.OpenAsync($"{At(buyer, own)}/review/AC-1", stop);
        form.QuerySelector("blockquote")!.TextContent.ShouldBe("All storage is encrypted at rest.");
        // the form of one who may judge, sent by the one who wrote
        var mine = await browser.OpenAsync($"{At(buyer, own)}/review/AC-3", stop);
        foreach (var token in form.QuerySelectorAll("input[name=__RequestVerificationToken]")) token.SetAttribute("value", mine.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        using var refused = await browser.SendAsync(form, $"{At(buyer, own)}/determinations", [("Status", "Satisfied")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var judged = await bert.SendAsync($"{At(buyer, own)}/review/AC-1", $"{At(buyer, own)}/determinations", [("Status", "Satisfied")], stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_public_document_proves_a_design_at_most_and_so_holds_what_takes_more()
    {
        var (buyer, anna, own) = await BegunAsync();
        await data.FindAsync(buyer, anna, own, handIn: true, ("AC-1", "yes"), ("AC-2", "yes"), ("AC-3", "yes"));
        using var bert = await data.SignInAsync(await data.MemberAsync(buyer, Role.Reviewer));
        var revision = (await data.AsAsync(buyer.Id, db => db.Set<ReceivedSubmission>().SingleAsync(stop))).Serving("AC-1").Single().RevisionId.Value;
        var page = await bert.OpenAsync($"{At(buyer, own)}/evidence-judgements/new?revision={revision}&from=AC-1", stop);
        page.QuerySelector("input[value=Operated]").ShouldBeNull();
        using var more = await JudgeAsync(bert, buyer, own, revision, "Operated");
        more.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var design = await JudgeAsync(bert, buyer, own, revision, "Design");
        design.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await bert.SendAsync($"{At(buyer, own)}/review/AC-1", $"{At(buyer, own)}/determinations", [("Status", "Satisfied")], stop)).Dispose();
        var score = await ScoreAsync(buyer);
        score.Proven!.Value.ShouldBeGreaterThan(0);
        score.AssuredShare.ShouldBe(0);
        (await data.AsAsync(buyer.Id, db => Governance.Data.Scores.ScoreInputs.FactsAsync(db, own.Id, stop)))!.ToScore(score.AsOf).Evidence.ShouldAllBe(e => e.Basis == EvidenceBasis.Design);
        Scorer.Score((await data.AsAsync(buyer.Id, db => Governance.Data.Scores.ScoreInputs.FactsAsync(db, own.Id, stop)))!.ToScore(score.AsOf)).Holds.ShouldContain(h => h.Question == "AC-1" && h.Band == Band.C);
    }

    [Fact]
    public async Task A_returned_question_is_answered_anew_here_and_what_is_unchanged_keeps_its_judgement()
    {
        var (buyer, anna, own) = await BegunAsync();
        await data.FindAsync(buyer, anna, own, handIn: true, ("AC-1", "yes"), ("AC-2", "yes"), ("AC-3", "yes"));
        using var bert = await data.SignInAsync(await data.MemberAsync(buyer, Role.Reviewer));
        (await bert.SendAsync($"{At(buyer, own)}/review/AC-2", $"{At(buyer, own)}/determinations", [("Status", "Satisfied")], stop)).Dispose();
        (await bert.SendAsync($"{At(buyer, own)}/review/AC-1", $"{At(buyer, own)}/queries", [("Text", "The page speaks of one region only.")], stop)).Dispose();
        using var returned = await bert.SendAsync($"{At(buyer, own)}/returns/new", $"{At(buyer, own)}/returns", [], stop);
        returned.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var browser = await data.SignInAsync(anna);
        (await browser.OpenAsync($"{At(buyer, own)}/found-answers/AC-1", stop)).Body!.TextContent.ShouldContain("The page speaks of one region only.");
        using var shut = await AnswerAsync(browser, buyer, own, "AC-2", Source());
        shut.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        using var again = await AnswerAsync(browser, buyer, own, "AC-1", [("Values", "no"), .. Source()]);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.SendAsync($"{At(buyer, own)}/hand-in/new", $"{At(buyer, own)}/hand-in", [], stop)).Dispose();
        var assessment = await data.AsAsync(buyer.Id, db => db.Set<Assessment>().SingleAsync(stop));
        assessment.LatestSubmission.ShouldBe(2);
        (await data.AsAsync(buyer.Id, db => db.Set<Determination>().Where(d => d.Submission == 2).Select(d => d.Question).ToListAsync(stop))).ShouldBe(["AC-2"]);
        (await data.AsAsync(buyer.Id, db => db.Set<Transmittal>().CountAsync(stop))).ShouldBe(0);
    }

    private async Task<(Organization Buyer, Member Anna, Assessment Own)> BegunAsync()
    {
        var buyer = await data.BuyerAsync();
        var anna = await data.MemberAsync(buyer, Role.Reviewer);
        return (buyer, anna, await data.BeginOwnAsync(buyer, anna));
    }

    private Task<HttpResponseMessage> AnswerAsync(Browser browser, Organization buyer, Assessment own, string question, params (string, string)[] typed) =>
        browser.SendAsync($"{At(buyer, own)}/found-answers/{question}", $"{At(buyer, own)}/found-answers/{question}", [("State", "Answered"), .. typed.Any(t => string.Equals(t.Item1, "Values", StringComparison.Ordinal)) ? [] : new[] { ("Values", "yes") }, .. typed], stop);

    private Task<HttpResponseMessage> JudgeAsync(Browser browser, Organization buyer, Assessment own, Guid revision, string basis) =>
        browser.SendAsync($"{At(buyer, own)}/evidence-judgements/new?revision={revision}&from=AC-1", $"{At(buyer, own)}/evidence-judgements",
            [("Kind", "Policy"), ("Basis", basis), ("Source", "Vendor"), ("Result", "Clean"), ("Coverage", "100"), ("Dated", $"{Today:yyyy-MM-dd}")], stop);

    private (string, string)[] Source() =>
    [
        ("Sources[0].Address", "https://vendor.example/security"), ("Sources[0].Title", "Security at the vendor"), ("Sources[0].RetrievedOn", $"{Today:yyyy-MM-dd}"), ("Sources[0].Passage", "All storage is encrypted at rest."),
    ];

    private DateOnly Today => DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

    private Task<AssessmentScore> ScoreAsync(Organization buyer) => data.AsAsync(buyer.Id, db => db.Set<AssessmentScore>().SingleAsync(stop));

    private static string At(Organization buyer, Assessment own) => $"/o/{buyer.Slug}/assessments/{own.Id.Value}";

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }
}
