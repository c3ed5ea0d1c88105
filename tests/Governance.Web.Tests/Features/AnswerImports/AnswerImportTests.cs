using System.Net;
using System.Text;
using Governance.Data.Catalogs;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Audit;
using Governance.Domain.Evidence;
using Governance.Domain.Imports;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.AnswerImports;

public sealed class AnswerImportTests(Host host) : IClassFixture<Host>
{
    private const string Answered = """
        Supplier check;;;;;
        No;Area;Question;Answer;Comment;Controls
        1;Access;Is measure 1 in place?;Yes;Since March.;aoa-gv-1, X-99
        2;Access;Is measure 2 in place?;Yes;No, we do not have that yet.;
        3;Logs;Is measure 3 in place?;;;
        4;Logs;Are cards of guests collected?;N/A;There are no guests.;
        5;Logs;Are visitors walked to the door?;N/A;;
        6;Logs;Is the door locked?;=cmd|' /C calc'!A0;;
        7;;;late;;
        """;

    private readonly CancellationToken stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task Each_line_is_shown_with_its_place_and_what_contradicts_itself_goes_in_only_by_choice()
    {
        var (pair, ben) = await VendorAsync();
        await data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, stop));
        var address = await ReadAsync(ben, pair, "caiq.csv", Encoding.UTF8.GetBytes(Answered));
        var page = await ben.OpenAsync(address, stop);
        var text = page.Body!.TextContent;
        text.ShouldContain("6 questions, 5 of them answered");
        text.ShouldContain("1 answer contradicts its comment");
        text.ShouldContain("There is no answer.");
        text.ShouldContain("It says that the question does not apply, and not why.");
        text.ShouldContain("The row has the identifier 7 and no question");
        text.ShouldContain("The control X-99 is in no framework that is known here, so the reference is left out.");
        text.ShouldContain("The text begins like a formula");
        page.QuerySelector("form button.primary")!.TextContent.ShouldBe("Keep 3 answers in the library");
        var place = page.QuerySelectorAll("tr[id^=line-]").Single(row => row.TextContent.Contains("measure 2", StringComparison.Ordinal)).QuerySelector("input[name=Place]")!.GetAttribute("value")!;
        place.ShouldEndWith("!D4");
        using var taken = await ben.SendAsync(page, address + "/choices", [("Place", place), ("Take", "true")], stop);
        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var chosen = await ben.OpenAsync(address, stop);
        chosen.QuerySelector("form button.primary")!.TextContent.ShouldBe("Keep 4 answers in the library");
        chosen.Body!.TextContent.ShouldContain("Taken by choice, although its comment contradicts it.");
        // the page from before the choice keeps nothing
        (await KeepAsync(ben, page, address)).ShouldBe(HttpStatusCode.Conflict);
        (await LibraryAsync(pair)).ShouldBeEmpty();
        (await KeepAsync(ben, chosen, address)).ShouldBe(HttpStatusCode.SeeOther);
        var library = await LibraryAsync(pair);
        library.Select(a => a.Question).ShouldBe(["Are cards of guests collected?", "Is measure 1 in place?", "Is measure 2 in place?", "Is the door locked?"]);
        var first = library[1];
        (first.FileName, first.Place, first.Label, first.Comment, first.ApprovedBy, first.Controls.Single()).ShouldBe(("caiq.csv", place.Replace("D4", "D3", StringComparison.Ordinal), Classification.Confidential, "Since March.", pair.Ben.Id, "aoa/AOA-GV-1"));
        (DateOnly.FromDateTime(first.AnsweredAt.UtcDateTime), first.ValidUntil).ShouldBe((Today.AddDays(-40), Today.AddDays(100)));
        (library[0].State, library[0].Reason).ShouldBe((AnswerState.NotApplicable, "There are no guests."));
        (await KeepAsync(ben, chosen, address)).ShouldBe(HttpStatusCode.Conflict);
        (await LibraryAsync(pair)).Count.ShouldBe(4);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(AnswersImported), stop))).ShouldBe(1);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(LibraryAnswerImported), stop))).ShouldBe(0);
    }

    [Fact]
    public async Task What_came_from_a_file_is_proposed_with_the_file_and_the_cell()
    {
        var (pair, ben) = await VendorAsync();
        var address = await ReadAsync(ben, pair, "caiq.csv", Encoding.UTF8.GetBytes(Answered));
        (await KeepAsync(ben, await ben.OpenAsync(address, stop), address)).ShouldBe(HttpStatusCode.SeeOther);
        var proposals = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/proposals";
        var proposal = (await ben.OpenAsync(proposals, stop)).QuerySelector("section[aria-labelledby=p-AC-1]")!.TextContent;
        proposal.ShouldContain("caiq.csv, ");
        proposal.ShouldContain("!D3");
        using var used = await ben.SendAsync(proposals + "/new", proposals, [], stop);
        var answer = await data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().SingleAsync(a => a.QuestionnaireId == pair.Questionnaire.Id && a.Question == "AC-1", stop));
        (answer.Value!.Values.Single(), answer.Comment, answer.Label).ShouldBe(("yes", "Since March.", Classification.Confidential));
    }

    [Fact]
    public async Task What_the_library_says_already_is_left_out_and_another_answer_to_the_same_question_is_said()
    {
        var (pair, ben) = await VendorAsync();
        await data.LibraryAnswerAsync(pair, "Is measure 1 in place?", "No");
        await data.LibraryAnswerAsync(pair, "Is the door locked?", "Yes");
        var address = await ReadAsync(ben, pair, "again.csv", "Question;Answer\nIs measure 1 in place?;Yes\nIs the door locked?;Yes\nIs it warm?;Yes\nIs it warm?;Yes\n"u8.ToArray());
        var text = (await ben.OpenAsync(address, stop)).Body!.TextContent;
        text.ShouldContain("The library also holds another answer to it.");
        text.ShouldContain("The library says the same already.");
        text.ShouldContain("The same stands in ");
        text.ShouldContain("Keep 2 answers in the library");
    }

    [Fact]
    public async Task Rows_that_answer_one_question_differently_are_held_until_somebody_takes_the_one_that_holds()
    {
        var (pair, ben) = await VendorAsync();
        var address = await ReadAsync(ben, pair, "twice.csv", "Question;Answer\nIs it warm?;Yes\nIs it warm?;No\nIs it warm?;Yes\nIs it dry?;Yes\n"u8.ToArray());
        var page = await ben.OpenAsync(address, stop);
        page.Body!.TextContent.ShouldContain("2 answers differ from another row of the file");
        page.QuerySelector("form button.primary")!.TextContent.ShouldBe("Keep 1 answer in the library");
        var row = page.QuerySelectorAll("tr[id^=line-]").First(line => line.TextContent.Contains("Is it warm?", StringComparison.Ordinal));
        row.TextContent.ShouldContain("Which one?");
        row.TextContent.ShouldContain("The same question is answered otherwise in twice!B3: “No”");
        using var taken = await ben.SendAsync(page, address + "/choices", [("Place", "twice!B3"), ("Take", "true")], stop);
        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var chosen = await ben.OpenAsync(address, stop);
        chosen.Body!.TextContent.ShouldContain("Left out, because the answer in twice!B3 was taken for this question.");
        // whoever thinks better of it takes another one, and the first is left
        using (await ben.SendAsync(chosen, address + "/choices", [("Place", "twice!B2"), ("Take", "true")], stop)) { }
        var other = await ben.OpenAsync(address, stop);
        other.QuerySelector("form button.primary")!.TextContent.ShouldBe("Keep 2 answers in the library");
        using (await ben.SendAsync(other, address + "/choices", [("Place", "twice!B3"), ("Take", "true")], stop)) { }
        (await KeepAsync(ben, await ben.OpenAsync(address, stop), address)).ShouldBe(HttpStatusCode.SeeOther);
        (await LibraryAsync(pair)).Select(a => (a.Question, string.Join('\n', a.Words.Lines()))).ShouldBe([("Is it dry?", "Yes"), ("Is it warm?", "No")], ignoreOrder: true);
    }

    [Fact]
    public async Task A_file_goes_while_nothing_was_made_of_it_and_stays_once_answers_name_it()
    {
        var (pair, ben) = await VendorAsync();
        var unused = await ReadAsync(ben, pair, "unused.csv", Encoding.UTF8.GetBytes(Answered));
        using (var removed = await ben.SendAsync(unused, unused + "/removal", [], stop)) removed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ben.GetAsync(unused, stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(QuestionnaireFileDiscarded), stop))).ShouldBe(1);
        var used = await ReadAsync(ben, pair, "used.csv", Encoding.UTF8.GetBytes(Answered));
        var before = await ben.OpenAsync(used, stop);
        (await KeepAsync(ben, before, used)).ShouldBe(HttpStatusCode.SeeOther);
        using (var refused = await ben.SendAsync(before, used + "/removal", [], stop)) refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AnswerImport>().CountAsync(stop))).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_said_of_all_answers_is_checked_and_nothing_is_kept_before()
    {
        var (pair, ben) = await VendorAsync();
        var address = await ReadAsync(ben, pair, "caiq.csv", Encoding.UTF8.GetBytes(Answered));
        var page = await ben.OpenAsync(address, stop);
        foreach (var (label, on, until) in new[] { ("", Today, Today), ("PreRelease", Today, Today), ("Internal", Today.AddDays(1), Today), ("Internal", Today, Today.AddDays(-1)), ("Internal", Today, Today.AddYears(4)) })
        {
            using var refused = await ben.SendAsync(page, address + "/answers", [("Label", label), ("AnsweredOn", on.ToString("O")), ("ValidUntil", until.ToString("O"))], stop);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, $"{label} {on} {until}");
        }
        (await LibraryAsync(pair)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Columns_can_be_corrected_and_a_place_that_is_not_in_the_file_cannot_be_decided()
    {
        var (pair, ben) = await VendorAsync();
        var address = await ReadAsync(ben, pair, "points.csv", "Points;Where we stand;Remarks\nBackups are tested;fine;\nStaff are trained;well;\n"u8.ToArray());
        (await ben.OpenAsync(address, stop)).QuerySelector("form button.primary").ShouldBeNull();
        using var corrected = await ben.SendAsync(await ben.OpenAsync(address + "/sheets/0", stop), address + "/sheets/0", [("Taken", "true"), ("HeaderRow", "1"), ("Question", "a"), ("Answer", "b")], stop);
        corrected.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await ben.OpenAsync(address, stop);
        page.QuerySelector("form button.primary")!.TextContent.ShouldBe("Keep 2 answers in the library");
        page.QuerySelector("input[name=Place]")!.SetAttribute("value", "points!B77");
        using var nowhere = await ben.SendAsync(page, address + "/choices", [("Place", "points!B77")], stop);
        nowhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_damaged_or_holds_too_much_is_refused_beside_its_field_and_nothing_is_kept()
    {
        var (pair, ben) = await VendorAsync();
        var whole = Book(1, "Is it?");
        (string Name, byte[] File, string Says)[] files =
        [
            ("broken.xlsx", whole[..(whole.Length / 2)], "broken.xlsx"),
            ("long.xlsx", Book(1_000_000, "Is it?"), "there are values below row 200,000"),
            ("wide.csv", Encoding.UTF8.GetBytes($"Question;Answer\n{new string('x', 1 << 20)};Yes\n"), "wide.csv"),
            ("deep.json", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"items\":[", 5_000))), "deep.json"),
        ];
        foreach (var (name, file, says) in files)
        {
            using var refused = await ben.UploadAsync($"/o/{pair.Vendor.Slug}/answer-imports/new", $"/o/{pair.Vendor.Slug}/answer-imports", [], ("File", name, file), stop);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, name);
            (await Browser.ReadAsync(refused, stop)).QuerySelector("#File-message")!.TextContent.ShouldContain(says);
        }
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AnswerImport>().CountAsync(stop))).ShouldBe(0);
    }

    private static byte[] Book(int row, string question)
    {
        using var book = new ClosedXML.Excel.XLWorkbook();
        var sheet = book.AddWorksheet("Q");
        sheet.Cell(1, 1).SetValue("Question");
        sheet.Cell(Math.Max(2, row), 1).SetValue(question);
        using var content = new MemoryStream();
        book.SaveAs(content);
        return content.ToArray();
    }

    private DateOnly Today => DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

    private async Task<HttpStatusCode> KeepAsync(Browser browser, AngleSharp.Html.Dom.IHtmlDocument page, string address)
    {
        using var answer = await browser.SendAsync(page, address + "/answers", [("Label", "Confidential"), ("AnsweredOn", Today.AddDays(-40).ToString("O")), ("ValidUntil", Today.AddDays(100).ToString("O"))], stop);
        return answer.StatusCode;
    }

    private Task<List<LibraryAnswer>> LibraryAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<LibraryAnswer>().OrderBy(a => a.Question).ToListAsync(stop));

    private async Task<string> ReadAsync(Browser browser, Pair pair, string name, byte[] file)
    {
        using var answer = await browser.UploadAsync($"/o/{pair.Vendor.Slug}/answer-imports/new", $"/o/{pair.Vendor.Slug}/answer-imports", [], ("File", name, file), stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(stop));
        return answer.Headers.Location!.ToString();
    }

    private async Task<(Pair Pair, Browser Ben)> VendorAsync()
    {
        var pair = await data.AcceptedPairAsync();
        return (pair, await data.SignInAsync(pair.Ben));
    }
}
