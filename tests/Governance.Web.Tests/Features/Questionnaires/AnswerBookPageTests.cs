using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>The questionnaire is taken home as a workbook, and comes back without overwriting what was said meanwhile.</summary>
public sealed class AnswerBookPageTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workbook_that_was_filled_in_shows_what_would_change_and_saves_it_when_told()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.OpenAsync(Own(pair), stop)).QuerySelector($"a[href='{Own(pair)}/workbook/readings/new']")!.TextContent.ShouldBe("Answer in Excel");
        using var read = await ReadAsync(ben, pair, FilledBook.Of(await WorkbookAsync(ben, pair), ("AC-1", "Answer", "Yes"), ("AC-1", "Comment", "Since March."), ("AC-2", "Answer", "Perhaps")));
        var page = await Browser.ReadAsync(read, stop);
        page.QuerySelector("main")!.TextContent.ShouldContain("1 new answer, 0 changed, 0 conflicts, 1 refused, 1 as they are.");
        page.QuerySelector(".callout")!.TextContent.ShouldMatch(@"Question 1\.2, .+ I6: The question does not offer “Perhaps”\.");
        page.QuerySelectorAll("form h2").Select(heading => heading.TextContent).ShouldBe(["1 new answer"]);
        page.QuerySelector("form h3")!.TextContent.ShouldStartWith("1.1 Is measure 1 in place?");
        // the cell that says how the question is dealt with was left alone
        page.QuerySelectorAll("form tbody tr td:first-child").Select(cell => cell.TextContent).ShouldBe(["Answer", "Comment"]);
        var same = page.QuerySelector("details.card").ShouldNotBeNull();
        (same.QuerySelector("summary")!.TextContent, same.QuerySelector("li")!.TextContent.Contains("1.3 Is measure 3 in place?", StringComparison.Ordinal)).ShouldBe(("1 question is the same in both", true));
        page.QuerySelectorAll("form tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim()))).ShouldContain(row => row.EndsWith("I5|Nothing|Yes", StringComparison.Ordinal));
        (await AnswersAsync(pair)).ShouldBeEmpty();
        using var saved = await ben.SendAsync(page, Own(pair) + "/workbook/savings", [], stop);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswersAsync(pair)).Select(a => (a.Question, a.State, a.Value!.Values[0], a.Comment, a.SavedBy)).ShouldBe([("AC-1", AnswerState.Answered, "yes", "Since March.", pair.Ben.Id)]);
        (await ben.OpenAsync(Own(pair), stop)).Body!.TextContent.ShouldContain("1 answer is saved from the workbook.");
    }

    [Fact]
    public async Task A_newer_answer_of_the_portal_stays_unless_the_workbooks_is_taken()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var filled = FilledBook.Of(await WorkbookAsync(ben, pair), ("AC-1", "Answer", "Yes"), ("AC-2", "Answer", "Yes"));
        foreach (var question in (string[])["AC-1", "AC-2"]) (await ben.SendAsync($"{Own(pair)}?view=focus&q={question}", $"{Own(pair)}/answers/{question}", [("Values", "no")], stop)).Dispose();
        using var read = await ReadAsync(ben, pair, filled);
        var page = await Browser.ReadAsync(read, stop);
        page.QuerySelectorAll("input[name=Takes]").Length.ShouldBe(2);
        using var saved = await ben.SendAsync(page, Own(pair) + "/workbook/savings", [("Takes", "AC-2")], stop);
        (await AnswersAsync(pair)).Select(a => (a.Question, a.Value!.Values[0])).ShouldBe([("AC-1", "no"), ("AC-2", "yes")]);
    }

    [Fact]
    public async Task What_a_colleague_says_after_the_dry_run_is_not_overwritten()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var read = await ReadAsync(ben, pair, FilledBook.Of(await WorkbookAsync(ben, pair), ("AC-1", "Answer", "Yes"), ("AC-2", "Answer", "Yes")));
        var page = await Browser.ReadAsync(read, stop);
        (await ben.SendAsync(Own(pair) + "?view=focus&q=AC-1", Own(pair) + "/answers/AC-1", [("Values", "no")], stop)).Dispose();
        using var late = await ben.SendAsync(page, Own(pair) + "/workbook/savings", [], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(stop)).ShouldContain(BookPlanRefusals.AnswersMoved.Sentence);
        (await AnswersAsync(pair)).Select(a => a.Question).ShouldBe(["AC-1"]);
        foreach (var rows in (string[])["", "{", "{\"answers\":null}", "{\"answers\":[null],\"leftOut\":[]}"])
        {
            using var broken = await ben.SendAsync(page, Own(pair) + "/workbook/savings", [("Rows", rows)], stop);
            broken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, rows);
        }
    }

    [Fact]
    public async Task A_workbook_of_another_questionnaire_and_other_files_are_refused_with_a_sentence()
    {
        var (pair, other) = (await data.AcceptedPairAsync(), await data.AcceptedPairAsync());
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(other.Ben);
        (byte[] Content, string Says)[] files = [(await WorkbookAsync(eva, other), "belongs to another questionnaire"), ("%PDF-1.7"u8.ToArray(), "answers.xlsx"), ([], "answers.xlsx")];
        foreach (var (content, says) in files)
        {
            using var refused = await ReadAsync(ben, pair, content);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await Browser.ReadAsync(refused, stop)).QuerySelector(".summary")!.TextContent.ShouldContain(says);
        }
        using var none = await ben.SendAsync(Own(pair) + "/workbook/readings/new", Own(pair) + "/workbook/readings", [], stop);
        none.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_copy_holds_every_answer_and_nothing_of_the_buyers_scoring()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.SendAsync(Own(pair) + "?view=focus&q=AC-1", Own(pair) + "/answers/AC-1", [("Values", "yes"), ("Comment", "Since March.")], stop)).Dispose();
        using var copied = await ben.GetAsync(Own(pair) + "/copy", stop);
        var json = await copied.Content.ReadAsStringAsync(stop);
        using var copy = JsonDocument.Parse(json);
        var answer = copy.RootElement.GetProperty("answers").EnumerateArray().ShouldHaveSingleItem();
        answer.GetProperty("said").GetProperty("comment").GetString().ShouldBe("Since March.");
        foreach (var word in (string[])["weight", "credit", "score"]) json.ShouldNotContain($"\"{word}", Case.Insensitive);
    }

    [Fact]
    public async Task Who_reads_and_does_not_answer_downloads_and_uploads_nothing()
    {
        var pair = await data.AcceptedPairAsync();
        using var reader = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Signatory));
        (await reader.OpenAsync(Own(pair) + "/workbook/readings/new", stop)).QuerySelector("#upload").ShouldBeNull();
        (await WorkbookAsync(reader, pair)).Length.ShouldBeGreaterThan(1000);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private async Task<byte[]> WorkbookAsync(Browser browser, Pair pair)
    {
        using var answer = await browser.GetAsync(Own(pair) + "/workbook", stop);
        return await answer.Content.ReadAsByteArrayAsync(stop);
    }

    private Task<HttpResponseMessage> ReadAsync(Browser browser, Pair pair, byte[] file) =>
        browser.UploadAsync(Own(pair) + "/workbook/readings/new", Own(pair) + "/workbook/readings", [], new("File", "answers.xlsx", file), stop);

    private Task<List<Answer>> AnswersAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().AsNoTracking().OrderBy(a => a.Question).ToListAsync(stop));
}
