using System.Net;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scorecards;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Assessments;

public sealed class InsteadAnswerTests(Host host) : IClassFixture<Host>, IDisposable
{
    private const string Mark = "The assessor’s own, from the vendor’s own questionnaire";
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Offered_taken_answered_from_it_handed_in_and_judged_it_is_marked_on_every_page_list_and_export_and_nothing_more_crosses()
    {
        var (pair, file) = await OfferedAsync();
        using var anna = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var (root, own) = ($"/o/{pair.Buyer.Slug}", TestData.OfAssessment(pair));
        (await anna.OpenAsync(own, stop)).Body!.TextContent.ShouldContain("offers its own questionnaire instead");
        (await anna.OpenAsync($"{root}/assessments?state=Offered", stop)).Body!.TextContent.ShouldContain("Offers its own instead");
        // it waits for us wherever the most urgent is shown, and its file says what it was received for
        foreach (var list in (string[])["vendors", $"vendors/{pair.Assessment.VendorId.Value}"]) (await anna.OpenAsync($"{root}/{list}", stop)).QuerySelector("main")!.TextContent.ShouldContain("Offers its own", Case.Sensitive, list);
        (await anna.OpenAsync($"{root}/received-evidence", stop)).QuerySelector("td[data-label=Serves]")!.TextContent.Trim().ShouldBe("Offered instead of answers, and waits for ours");
        var page = await anna.OpenAsync($"{own}/offer", stop);
        page.Body!.TextContent.ShouldContain("The due date");
        using var taken = await anna.SendAsync(page, $"{own}/offer", [("Outcome", "Accepted")], stop);
        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ReadAsync(anna, $"{root}/received-evidence/export?format=Csv")).ShouldContain("Taken instead of answers");
        var before = await CrossedAsync(pair);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Questionnaire>().SingleAsync(q => q.AssessmentId == pair.Assessment.Id, stop))).State.ShouldBe(QuestionnaireState.Replaced);
        using var answered = await anna.SendAsync($"{own}/found-answers/AC-1", $"{own}/found-answers/AC-1", [("State", "Answered"), ("Values", "yes"), .. Place()], stop);
        answered.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var nowhere = await anna.SendAsync($"{own}/found-answers/AC-2", $"{own}/found-answers/AC-2", [("State", "Answered"), ("Values", "yes")], stop);
        nowhere.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var half = await anna.SendAsync($"{own}/found-answers/AC-2", $"{own}/found-answers/AC-2", [("State", "Answered"), ("Values", "yes"), ("Sources[0].InFile", "true"), ("Sources[0].Passage", "Yes.")], stop);
        (await Browser.ReadAsync(half, stop)).Body!.TextContent.ShouldContain(PublicSourceRefusals.NoPlace.Sentence);
        using var handed = await anna.SendAsync($"{own}/hand-in/new", $"{own}/hand-in", [], stop);
        handed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<ReceivedSubmission>().SingleAsync(stop))).RepresentationSha256.ShouldBeNull();
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<AssessmentScore>().SingleAsync(stop))).Own.ShouldBe(OwnSource.OfferedQuestionnaire);
        using var bert = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        await JudgeAsync(pair, file, bert);
        await data.PrepareDecisionAsync(pair, stop);
        var scorecard = await data.AsAsync(pair.Buyer.Id, db => db.Set<Scorecard>().SingleAsync(stop));
        foreach (var shown in (string[])[own, $"{own}/found-answers", $"{own}/found-answers/AC-1", $"{own}/review", $"{own}/review/AC-1", $"{own}/determinations", $"{own}/score", $"{own}/score/AC-1", $"{own}/decision",
            $"{root}/assessments", $"{root}/vendors", $"{root}/vendors/{pair.Assessment.VendorId.Value}", $"{root}/engagements/{pair.Assessment.EngagementId.Value}", $"{root}/scorecards", $"{root}/scorecards/{scorecard.Id.Value}"])
            (await bert.OpenAsync(shown, stop)).Body!.TextContent.ShouldContain(Mark, Case.Sensitive, shown);
        foreach (var export in (string[])["assessments/export", "vendors/export", "scorecards/export"])
            (await ReadAsync(bert, $"{root}/{export}?format=Csv")).ShouldContain(Mark, Case.Sensitive, export);
        (await ReadAsync(bert, $"{root}/search?q={pair.Assessment.Reference}")).ShouldContain("own, from the vendor");
        var document = await ReadAsync(bert, $"{root}/scorecards/{scorecard.Id.Value}/document");
        document.ShouldContain("\"offeredInstead\":true");
        document.ShouldContain("Security!D12");
        (await CrossedAsync(pair)).ShouldBe(before, "nothing crossed since it was taken");
    }

    [Fact]
    public async Task Where_the_buyer_asks_for_its_own_after_all_the_vendor_reads_why_has_the_new_day_and_answers_as_always()
    {
        var (pair, _) = await OfferedAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        var own = TestData.OfAssessment(pair);
        using var silent = await ana.SendAsync($"{own}/offer", $"{own}/offer", [("Outcome", "Refused")], stop);
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var refused = await ana.SendAsync($"{own}/offer", $"{own}/offer", [("Outcome", "Refused"), ("Reason", "It says nothing of weights."), ("DueOn", "2099-01-01")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var ben = await data.SignInAsync(pair.Ben);
        var cover = await ben.OpenAsync($"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/acknowledgement", stop);
        cover.Body!.TextContent.ShouldContain("asks for its own questionnaire after all");
        cover.Body.TextContent.ShouldContain("It says nothing of weights.");
        cover.QuerySelector("a[href$='/offer/new']").ShouldBeNull("it was offered once");
        var questionnaire = await data.AsAsync(pair.Vendor.Id, db => db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.Id == pair.Questionnaire.Id, stop));
        (questionnaire.State, questionnaire.DueOn).ShouldBe((QuestionnaireState.Accepted, new DateOnly(2099, 1, 1)));
        await data.SendAnswersAsync(pair, ("AC-1", TestData.Says("yes")));
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Assessment>().SingleAsync(a => a.Id == pair.Assessment.Id, stop))).LatestSubmission.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_withdrawn_or_recalled_meanwhile_is_not_taken()
    {
        var (pair, _) = await OfferedAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        var own = TestData.OfAssessment(pair);
        var seen = await ana.OpenAsync($"{own}/offer", stop);
        using var ben = await data.SignInAsync(pair.Ben);
        var at = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
        using var withdrawn = await ben.SendAsync($"{at}/acknowledgement", $"{at}/offer/withdrawal", [], stop);
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var late = await ana.SendAsync(seen, $"{own}/offer", [("Outcome", "Accepted")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Assessment>().SingleAsync(a => a.Id == pair.Assessment.Id, stop))).IsAssessorsOwn.ShouldBeFalse();
        (await ana.OpenAsync($"{own}/offer", stop)).Body!.TextContent.ShouldContain(AssessmentRefusals.NothingOffered.Sentence);
        var (other, _) = await OfferedAsync();
        using var anna = await data.SignInAsync(other.Ana);
        var there = TestData.OfAssessment(other);
        var page = await anna.OpenAsync($"{there}/offer", stop);
        (await anna.SendAsync($"{there}/recall/new", $"{there}/recall", [("Reason", "Wrong vendor.")], stop)).Dispose();
        using var gone = await anna.SendAsync(page, $"{there}/offer", [("Outcome", "Accepted")], stop);
        gone.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_may_only_be_read_shows_no_button_to_take_it()
    {
        var (pair, _) = await OfferedAsync(mayTake: false);
        using var ana = await data.SignInAsync(pair.Ana);
        var page = await ana.OpenAsync($"{TestData.OfAssessment(pair)}/offer", stop);
        page.QuerySelector("button[value=Accepted]").ShouldBeNull();
        page.Body!.TextContent.ShouldContain(AssessmentRefusals.NoLeaveToTake.Sentence);
    }

    private static (string, string)[] Place() => [("Sources[0].InFile", "true"), ("Sources[0].Place", "Security!D12"), ("Sources[0].Passage", "Yes, everywhere.")];

    // the document is judged by one who opened it and did not answer, as a design of the vendor and no more
    private async Task JudgeAsync(Pair pair, EvidenceDocument file, Browser bert)
    {
        var own = TestData.OfAssessment(pair);
        var source = (await data.AsAsync(pair.Buyer.Id, db => db.Set<ReceivedSubmission>().AsNoTracking().SingleAsync(stop))).Evidence.ShouldHaveSingleItem();
        source.Public!.File!.Revision.ShouldBe(file.CurrentRevision);
        var judging = $"{own}/evidence-judgements/new?revision={source.RevisionId.Value}&from=AC-1";
        (await bert.OpenAsync(judging, stop)).Body!.TextContent.ShouldContain("You have not opened this file");
        await data.OpenedAsync(pair);
        (string, string)[] verdict = [("Kind", nameof(EvidenceKind.Other)), ("Source", nameof(EvidenceSource.Vendor)), ("Result", nameof(EvidenceResult.Clean)), ("Coverage", "100"), ("Dated", "2026-11-01"), ("Questions", "AC-1")];
        using var more = await bert.SendAsync(judging, $"{own}/evidence-judgements", [.. verdict, ("Basis", nameof(EvidenceBasis.InPlace))], stop);
        more.IsSuccessStatusCode.ShouldBeFalse();
        using var judged = await bert.SendAsync(judging, $"{own}/evidence-judgements", [.. verdict, ("Basis", nameof(EvidenceBasis.Design))], stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await bert.SendAsync($"{own}/review/AC-1", $"{own}/determinations", [("Status", "Satisfied")], stop)).Dispose();
        using var closed = await bert.SendAsync($"{own}/closure/new", $"{own}/closure", [], stop);
        closed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<(Pair Pair, EvidenceDocument File)> OfferedAsync(bool mayTake = true)
    {
        var pair = await data.AcceptedPairAsync();
        var file = await data.FileAsync(pair.Vendor, pair.Ben, "AC-1: yes, everywhere.");
        using var ben = await data.SignInAsync(pair.Ben);
        var at = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/offer";
        (string, string)[] said = [("File", $"{file.CurrentRevision.Value}"), ("Reason", "We keep a completed CAIQ.")];
        using var offered = await ben.SendAsync($"{at}/new", at, mayTake ? [.. said, ("MayTake", "true")] : said, stop);
        offered.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return (pair, file);
    }

    private Task<int> CrossedAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<Transmittal>().CountAsync(stop));

    private async Task<string> ReadAsync(Browser browser, string path)
    {
        using var answer = await browser.GetAsync(path, stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync(stop);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }
}
