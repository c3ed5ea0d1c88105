using System.Net;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>What a second submission gives of documents that have got newer files meanwhile.</summary>
public sealed class SecondSubmissionTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Beside_an_answer_that_was_not_returned_stays_the_file_that_was_submitted_with_its_grant_and_what_was_judged_of_it()
    {
        var (pair, document) = await SubmittedAsync("AC-1");
        using var rita = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        await JudgeAsync(rita, pair, document.CurrentRevision);
        await data.ReturnAsync(pair, "AC-2");
        await data.ReviseAsync(document, pair.Ben, "slipped.txt", "No door is locked.");
        var told = (await SubmitAgainAsync(pair)).ShouldHaveSingleItem();
        (told.RevisionId, told.FileName).ShouldBe((document.CurrentRevision, "doors.txt"));
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().CountAsync(stop))).ShouldBe(1);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<ReceivedEvidence>().CountAsync(stop))).ShouldBe(1);
        var page = await rita.OpenAsync(Review(pair, "AC-1"), stop);
        page.Body!.TextContent.ShouldContain("Judged by");
        page.Body.TextContent.ShouldNotContain("Changed since submission 1");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Determination>().SingleAsync(d => d.Submission == 2 && d.Question == "AC-1", stop))).CarriedFrom.ShouldNotBeNull();
    }

    [Fact]
    public async Task Beside_an_answer_that_was_returned_goes_the_newest_file_and_the_review_names_it()
    {
        var (pair, document) = await SubmittedAsync("AC-1", "AC-2");
        using var ben = await data.SignInAsync(pair.Ben);
        using var rita = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        await JudgeAsync(rita, pair, document.CurrentRevision);
        await data.ReturnAsync(pair, "AC-2");
        await data.ReviseAsync(document, pair.Ben, "newer.txt", "All doors are locked, and the windows, too.");
        var rows = (await ben.OpenAsync(Own(pair) + "/submissions/new", stop)).QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Count.ShouldBe(2);
        rows.ShouldContain(row => row.Contains("doors.txt") && row.Contains("AC-1") && !row.Contains("AC-2") && row.Contains("Given before"));
        rows.ShouldContain(row => row.Contains("newer.txt") && row.Contains("AC-2") && !row.Contains("AC-1") && row.Contains("Given by submitting"));
        var told = await SubmitAgainAsync(pair);
        told.Select(file => (file.FileName, string.Join(' ', file.Questions))).ShouldBe([("doors.txt", "AC-1"), ("newer.txt", "AC-2")]);
        var changed = (await rita.OpenAsync(Review(pair, "AC-2"), stop)).Body!.TextContent;
        changed.ShouldContain("Changed since submission 1");
        changed.ShouldContain($"Door report has a newer file: newer.txt (SHA-256 {told[1].Sha256[..12]}…) in place of doors.txt (SHA-256 {told[0].Sha256[..12]}…).");
        changed.ShouldContain("Nobody has read it yet");
        (await rita.OpenAsync(Review(pair, "AC-1"), stop)).Body!.TextContent.ShouldContain("Judged by");
        await data.ReturnAsync(pair, "AC-3");
        (await SubmitAgainAsync(pair)).Select(file => (file.FileName, string.Join(' ', file.Questions))).ShouldBe([("doors.txt", "AC-1"), ("newer.txt", "AC-2")], "a third one keeps what the second had");
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().CountAsync(stop))).ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_is_taken_off_or_added_is_named_in_the_review()
    {
        var (pair, document) = await SubmittedAsync("AC-2");
        var other = await data.EvidenceAsync(pair.Vendor, pair.Ben, "Scan");
        using var ben = await data.SignInAsync(pair.Ben);
        using var rita = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        await data.ReturnAsync(pair, "AC-2");
        (await ben.SendAsync(Focus(pair, "AC-2"), $"{Own(pair)}/answers/AC-2/attachments/{document.Id.Value}/removal", [], stop)).Dispose();
        await AttachAsync(ben, pair, "AC-2", other);
        await SubmitAgainAsync(pair);
        var changed = (await rita.OpenAsync(Review(pair, "AC-2"), stop)).Body!.TextContent;
        changed.ShouldContain("Scan was added: report.pdf (SHA-256 ");
        changed.ShouldContain("Door report was taken off: doors.txt (SHA-256 ");
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private async Task<(Pair Pair, EvidenceDocument Document)> SubmittedAsync(params string[] questions)
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.FileAsync(pair.Vendor, pair.Ben);
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.SendAsync(Focus(pair, "AC-1"), Own(pair) + "/answers/AC-1", [("Values", "yes")], stop)).Dispose();
        foreach (var question in questions) await AttachAsync(ben, pair, question, document);
        (await ben.SendAsync(Own(pair) + "/submissions/new", Own(pair) + "/submissions", [("Confirmed", "true")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return (pair, document);
    }

    private async Task AttachAsync(Browser ben, Pair pair, string question, EvidenceDocument document) =>
        (await ben.SendAsync(Focus(pair, question), $"{Own(pair)}/answers/{question}/attachments", [("Evidence", document.Id.Value.ToString())], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

    // the file for every question that it serves, and the first question
    private async Task JudgeAsync(Browser rita, Pair pair, EvidenceRevisionId file)
    {
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        await data.OpenedAsync(pair);
        using var judged = await rita.SendAsync($"{own}/evidence-judgements/new?revision={file.Value}&from=AC-1", $"{own}/evidence-judgements",
            [("Kind", "Pentest"), ("Basis", "InPlace"), ("Source", "Independent"), ("Result", "Clean"), ("Coverage", "100"), ("Dated", $"{host.Clock.Today():yyyy-MM-dd}")], stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var determined = await rita.SendAsync(Review(pair, "AC-1"), $"{own}/determinations", [("Status", "Satisfied"), ("Reason", "")], stop);
        determined.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<IReadOnlyList<SubmittedEvidence>> SubmitAgainAsync(Pair pair)
    {
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.SendAsync(Own(pair) + "/submissions/new", Own(pair) + "/submissions", [("Confirmed", "true")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return (await data.AsAsync(pair.Buyer.Id, db => db.Set<ReceivedSubmission>().OrderByDescending(s => s.Number).FirstAsync(stop))).Evidence;
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string Focus(Pair pair, string question) => $"{Own(pair)}?view=focus&q={question}";

    private static string Review(Pair pair, string question) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}/review/{question}";
}
