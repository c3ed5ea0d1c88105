using System.Net;
using System.Text;
using Governance.Data.Catalogs;
using Governance.Domain.Imports;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Templates;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.QuestionnaireImports;

public sealed class QuestionnaireImportTests(Host host) : IClassFixture<Host>
{
    private const string Questions = """
        Supplier check;;;
        No;Area;Question;Answer;Controls
        1;Access;Is access reviewed each quarter?;Yes;aoa-gv-1, X-99
        2;Access;Who approves exceptions?;;
        3;Logs;Are logs kept?;;
        4;;;late;
        """;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task A_dry_run_shows_each_line_and_a_draft_is_made_of_all_questions_once()
    {
        var (buyer, browser) = await BuyerAsync();
        await data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, Stop));
        var address = await ReadAsync(browser, buyer, "theirs.csv", Encoding.UTF8.GetBytes(Questions));
        var page = await browser.OpenAsync(address, Stop);
        page.Body!.TextContent.ShouldContain("The row has the identifier 4 and no question: C6 is empty.");
        page.Body!.TextContent.ShouldContain("The row stands above the headings.");
        page.Body!.TextContent.ShouldContain("The control X-99 is in no framework that is known here, so the reference is left out.");
        page.QuerySelector("form button.primary")!.TextContent.ShouldBe("Make a draft of 3 questions");
        (await browser.OpenAsync(address + "?only=LeftOut", Stop)).QuerySelectorAll("table:last-of-type tbody tr").Length.ShouldBeGreaterThan(1);
        (await browser.SendAsync(page, address + "/template", [("Title", "Their check")], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var draft = await data.AsAsync(buyer.Id, db => db.Set<TemplateDraft>().SingleAsync(Stop));
        var template = draft.Read();
        (draft.Title, draft.Questions, draft.Origin).ShouldBe(("Their check", 3, "Import of theirs.csv"));
        template.Sections.Select(section => (section.Title, section.Questions.Count)).ShouldBe([("Access", 2), ("Logs", 1)]);
        template.Questions().Select(question => question.Type).ShouldBe([QuestionType.Choice, QuestionType.Text, QuestionType.Choice]);
        // a control is recognized in a loaded framework however it is written; what no framework has is left out
        template.Questions().First().Controls.ShouldBe(["AOA-GV-1"]);
        template.Frameworks.Single().Key.ShouldBe("aoa");
        (await browser.SendAsync(page, address + "/template", [("Title", "Their check")], Stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(buyer.Id, db => db.Set<TemplateDraft>().CountAsync(Stop))).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_found_can_be_corrected_and_the_next_file_with_the_same_headings_is_read_so()
    {
        var (buyer, browser) = await BuyerAsync();
        var file = Encoding.UTF8.GetBytes("Points;Where we stand;Remarks\nBackups are tested;fine;\nStaff are trained;well;\n");
        var address = await ReadAsync(browser, buyer, "points.csv", file);
        var stale = await browser.OpenAsync(address, Stop);
        stale.Body!.TextContent.ShouldContain("No headings of a questionnaire were found");
        var edit = await browser.OpenAsync(address + "/sheets/0", Stop);
        (await browser.SendAsync(edit, address + "/sheets/0", [("Taken", "true"), ("Question", "1")], Stop)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.SendAsync(edit, address + "/sheets/0", [("Taken", "true")], Stop)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (var nothing = await browser.SendAsync(edit, address + "/sheets/0", [("Taken", "true"), ("HeaderRow", "1"), ("Question", "F")], Stop))
            (await Browser.ReadAsync(nothing, Stop)).QuerySelector("#Question-message")!.TextContent.ShouldContain(ImportedFileRefusals.NoQuestionsThere.Sentence);
        (await browser.SendAsync(edit, address + "/sheets/0", [("Taken", "true"), ("HeaderRow", "1"), ("Question", "a")], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync(address, Stop)).QuerySelector("form button.primary")!.TextContent.ShouldBe("Make a draft of 2 questions");
        var again = await ReadAsync(browser, buyer, "points of next year.csv", file);
        (await browser.OpenAsync(again, Stop)).QuerySelector("form button.primary")!.TextContent.ShouldBe("Make a draft of 2 questions");
        (await browser.GetAsync(again + "/sheets/7", Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("a.xlsx", "PK", "the extension says")]
    [InlineData("a.csv", "", "a.csv is empty.")]
    [InlineData("a.json", "{", "a.json, line 1: this is not well-formed JSON, or nests too deep.")]
    [InlineData("a.exe", "MZ", "a.exe is no Excel workbook (xlsx), csv file or JSON document.")]
    public async Task A_file_that_cannot_be_read_is_refused_beside_its_field_and_nothing_is_kept(string fileName, string text, string sentence)
    {
        var (buyer, browser) = await BuyerAsync();
        using var answer = await SendAsync(browser, buyer, fileName, Encoding.UTF8.GetBytes(text));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(answer, Stop)).Body!.TextContent.ShouldContain(sentence);
        (await data.AsAsync(buyer.Id, db => db.Set<QuestionnaireImport>().CountAsync(Stop))).ShouldBe(0);
    }

    private static async Task<string> ReadAsync(Browser browser, Organization buyer, string name, byte[] file)
    {
        using var answer = await SendAsync(browser, buyer, name, file);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Stop));
        return answer.Headers.Location!.ToString();
    }

    private static Task<HttpResponseMessage> SendAsync(Browser browser, Organization buyer, string name, byte[] file) =>
        browser.UploadAsync($"/o/{buyer.Slug}/questionnaire-imports/new", $"/o/{buyer.Slug}/questionnaire-imports", [], ("File", name, file), Stop);

    private async Task<(Organization Buyer, Browser Browser)> BuyerAsync()
    {
        var buyer = await data.BuyerAsync();
        return (buyer, await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement)));
    }
}
