using System.Net;
using System.Text;
using ClosedXML.Excel;
using Governance.Domain.Imports;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Originals;

public sealed class OriginalTests(Host host) : IClassFixture<Host>
{
    // the words of the shipped test template, in a layout of the buyer's
    private const string Theirs = "Ref,Control question,Your reply,Remarks\n1,Is measure 1 in place?,,\n2,Is measure 2 in place?,,\n9,Who sold you the printers?,,\n";

    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_vendor_brings_a_file_that_came_by_mail_and_takes_it_back_with_what_it_answered_so_far()
    {
        var (pair, ben) = await AnsweredAsync();
        (await ben.OpenAsync(Questionnaire(pair), stop)).QuerySelector($"a[href='{Own(pair)}']")!.TextContent.ShouldBe("Fill in their file");
        using (var none = await ben.GetAsync(Own(pair), stop)) none.Headers.Location!.ToString().ShouldBe(Own(pair) + "/new");
        (await BringAsync(ben, pair, "theirs.csv", Encoding.UTF8.GetBytes(Theirs))).ShouldBe(HttpStatusCode.SeeOther);
        var page = (await ben.OpenAsync(Own(pair), stop)).QuerySelector("main")!.TextContent;
        page.ShouldContain("1 answer and 1 comment are written into it, and no other cell changes.");
        page.ShouldContain("The questionnaire does not ask this, so nothing is written beside it.");
        (await FileAsync(ben, pair)).ShouldBe(Theirs.Replace("1,Is measure 1 in place?,,", "1,Is measure 1 in place?,Yes,Since March.", StringComparison.Ordinal));
        // the file follows the answers
        await SayAsync(ben, pair, "AC-2", "no", "");
        (await FileAsync(ben, pair)).ShouldContain("2,Is measure 2 in place?,No,");
    }

    [Fact]
    public async Task A_buyer_learns_nothing_of_the_file_and_neither_does_another_vendor()
    {
        var (pair, ben) = await AnsweredAsync();
        (await BringAsync(ben, pair, "theirs.csv", Encoding.UTF8.GetBytes(Theirs))).ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<UploadedOriginal>().CountAsync(stop))).ShouldBe(0);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<UploadedOriginal>().CountAsync(stop))).ShouldBe(1);
        var (other, eve) = await AnsweredAsync();
        foreach (var path in (string[])["", "/new", "/file", "/sheets/0"])
            (await eve.GetAsync($"/o/{other.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/original{path}", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
    }

    [Fact]
    public async Task Columns_that_were_not_found_are_corrected_and_the_next_file_of_the_make_is_read_so_at_once()
    {
        var odd = "Points,Where you stand,Notes\nIs measure 1 in place?,,\n"u8.ToArray();
        var (pair, ben) = await AnsweredAsync();
        (await BringAsync(ben, pair, "odd.csv", odd)).ShouldBe(HttpStatusCode.SeeOther);
        (await ben.OpenAsync(Own(pair), stop)).QuerySelector("main")!.TextContent.ShouldContain("Nothing said so far fits into the file");
        var sheet = Own(pair) + "/sheets/0";
        using (var wrong = await ben.SendAsync(sheet, sheet, [("Taken", "true"), ("Question", "a1")], stop)) wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (var corrected = await ben.SendAsync(sheet, sheet, [("Taken", "true"), ("HeaderRow", "1"), ("Question", "A"), ("Answer", "B"), ("Comment", "C")], stop)) corrected.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await FileAsync(ben, pair)).ShouldEndWith("Is measure 1 in place?,Yes,Since March.\n");
        var read = await ben.OpenAsync(sheet, stop);
        read.QuerySelector("#Question-hint")!.TextContent.ShouldBe("Points: “Is measure 1 in place?”");
        read.QuerySelector("#Comment-hint")!.TextContent.ShouldBe("Notes: empty below the heading");
        var next = await data.PairAsync(pair.Buyer, pair.Ana, pair.Vendor, pair.Ben);
        await data.AcceptAsync(next.Questionnaire, next.Ben);
        await SayAsync(ben, next, "AC-1", "no", "");
        (await BringAsync(ben, next, "odd again.csv", odd)).ShouldBe(HttpStatusCode.SeeOther);
        (await FileAsync(ben, next)).ShouldEndWith("Is measure 1 in place?,No,\n");
    }

    [Fact]
    public async Task One_file_lies_beside_a_questionnaire_until_somebody_removes_it()
    {
        var (pair, ben) = await AnsweredAsync();
        (await BringAsync(ben, pair, "first.csv", Encoding.UTF8.GetBytes(Theirs))).ShouldBe(HttpStatusCode.SeeOther);
        using (var second = await ben.UploadAsync(Own(pair) + "/new", Own(pair), [], ("File", "second.csv", Encoding.UTF8.GetBytes(Theirs)), stop))
            (await Browser.ReadAsync(second, stop)).QuerySelector("#File-message")!.TextContent.ShouldContain(OriginalRefusals.OneOnly.Sentence);
        using (var removed = await ben.SendAsync(Own(pair), Own(pair) + "/removal", [], stop)) removed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<UploadedOriginal>().CountAsync(stop))).ShouldBe(0);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Domain.Audit.AuditEntry>().CountAsync(e => e.Act == nameof(QuestionnaireFileDiscarded), stop))).ShouldBe(1);
        (await BringAsync(ben, pair, "second.csv", Encoding.UTF8.GetBytes(Theirs))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task What_cannot_be_filled_is_refused_beside_its_field_and_not_kept()
    {
        var (pair, ben) = await AnsweredAsync();
        foreach (var (name, content, says) in new[]
        {
            ("list.json", """{"items":[{"question":"Is measure 1 in place?"}]}"""u8.ToArray(), "has no cells"),
            ("letter.csv", "Dear supplier\n"u8.ToArray(), OriginalRefusals.NoQuestions.Sentence),
            ("torn.xlsx", Workbook()[..400], "torn.xlsx"),
        })
        {
            using var refused = await ben.UploadAsync(Own(pair) + "/new", Own(pair), [], ("File", name, content), stop);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, name);
            (await Browser.ReadAsync(refused, stop)).QuerySelector("#File-message")!.TextContent.ShouldContain(says);
        }
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<UploadedOriginal>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_may_only_look_takes_the_file_and_changes_nothing()
    {
        var (pair, ben) = await AnsweredAsync();
        (await BringAsync(ben, pair, "theirs.csv", Encoding.UTF8.GetBytes(Theirs))).ShouldBe(HttpStatusCode.SeeOther);
        using var reader = await data.AsRoleAsync(pair.Vendor, Role.Signatory);
        (await reader.OpenAsync(Questionnaire(pair), stop)).QuerySelector($"a[href='{Own(pair)}']").ShouldBeNull();
        var page = await reader.OpenAsync(Own(pair), stop);
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        page.QuerySelectorAll($"a[href*='/sheets/']").ShouldBeEmpty();
        (await reader.GetAsync(Own(pair) + "/new", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reader.GetAsync(Own(pair) + "/file", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<(Pair Pair, Browser Ben)> AnsweredAsync()
    {
        var pair = await data.AcceptedPairAsync();
        var ben = await data.SignInAsync(pair.Ben);
        await SayAsync(ben, pair, "AC-1", "yes", "Since March.");
        return (pair, ben);
    }

    private async Task SayAsync(Browser browser, Pair pair, string question, string option, string comment)
    {
        using var said = await browser.SendAsync($"{Questionnaire(pair)}?view=focus&q={question}", $"{Questionnaire(pair)}/answers/{question}", [("Values", option), ("Comment", comment)], stop);
        said.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<HttpStatusCode> BringAsync(Browser browser, Pair pair, string name, byte[] content)
    {
        using var answer = await browser.UploadAsync(Own(pair) + "/new", Own(pair), [], ("File", name, content), stop);
        return answer.StatusCode;
    }

    private async Task<string> FileAsync(Browser browser, Pair pair) => await (await browser.GetAsync(Own(pair) + "/file", stop)).Content.ReadAsStringAsync(stop);

    private static string Questionnaire(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string Own(Pair pair) => Questionnaire(pair) + "/original";

    private static byte[] Workbook()
    {
        using var book = new XLWorkbook();
        book.AddWorksheet("Q").Cell(1, 1).SetValue("Question");
        using var content = new MemoryStream();
        book.SaveAs(content);
        return content.ToArray();
    }
}
