using System.Net;
using System.Text;
using ClosedXML.Excel;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Originals;

public sealed class ReceivedOriginalTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_buyer_takes_the_latest_answers_home_in_the_workbook_that_it_imported()
    {
        var before = Workbook();
        var pair = await data.FromFileAsync(await data.PairAsync(), "Supplier check.xlsx", before, question => question with { Text = question.Text.Replace("accounts", "all accounts", StringComparison.Ordinal) });
        using var ana = await data.SignInAsync(pair.Ana);
        (await ana.GetAsync(Own(pair), stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await data.SubmitAsync(pair, [TestData.Chosen("1", "n"), new("2", AnswerState.Answered, Classification.Restricted, new AnswerValue { Text = "=The CISO" })]);
        await data.ReturnAsync(pair, "1");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await data.SubmitAsync(pair, [TestData.Chosen("1", "y", "Mostly."), new("2", AnswerState.Answered, Classification.Restricted, new AnswerValue { Text = "=The CISO" }), new("3", AnswerState.Answered, Classification.PreRelease, new AnswerValue { Text = "The next one" })]);
        (await ana.OpenAsync(TestData.OfAssessment(pair), stop)).QuerySelector($"a[href='{Own(pair)}']")!.TextContent.ShouldBe("Download in your own file");
        var page = (await ana.OpenAsync(Own(pair), stop)).QuerySelector("main")!;
        page.TextContent.ShouldContain("2 answers and 0 comments are written into it, and no other cell changes.");
        page.QuerySelector("p.row")!.TextContent.ShouldContain("Restricted");
        page.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()))).ShouldBe([
            "Security!B4|Are accounts reviewed each quarter?|Other words|The questionnaire asks: “Are all accounts reviewed each quarter?”",
            "Security!B4|Are accounts reviewed each quarter?Mostly.|Left out|Sheet Security has no column for comments.",
            "Security!C6|Which model is next?The next one|Left out|It is labelled pre-release, and stays in the portal.",
        ]);
        using var answer = await ana.GetAsync(Own(pair) + "/file", stop);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Supplier check-answered.xlsx");
        using var opened = new XLWorkbook(await answer.Content.ReadAsStreamAsync(stop));
        var sheet = opened.Worksheet("Security");
        (sheet.Cell("C4").GetString(), sheet.Cell("C5").GetString(), sheet.Cell("C5").HasFormula, sheet.Cell("C6").GetString(), sheet.Cell("A1").GetString()).ShouldBe(("Y", "=The CISO", false, "", "Supplier check"));
        foreach (var spent in host.Spending.All.Where(s => s.Action.Contains("ReceivedOriginal", StringComparison.Ordinal))) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, string.Join('\n', spent.Statements));
    }

    [Fact]
    public async Task What_stood_in_a_cell_that_is_written_over_is_named()
    {
        var pair = await data.FromFileAsync(await data.PairAsync(), "old.csv", Encoding.UTF8.GetBytes("No,Question,Answer\n1,Is access reviewed each quarter?,No\n"));
        using var ana = await data.SignInAsync(pair.Ana);
        await data.SubmitAsync(pair, [TestData.Chosen("1", "yes")]);
        var row = (await ana.OpenAsync(Own(pair), stop)).QuerySelectorAll("main tbody tr").First();
        row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ShouldBe(["old!C2", "Is access reviewed each quarter?Yes", "Written over", "The file said “No” here."]);
    }

    [Fact]
    public async Task A_questionnaire_that_was_made_of_no_file_has_no_way_back_and_nobody_else_has_one()
    {
        var pair = await data.PairAsync();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes")]);
        using var ana = await data.SignInAsync(pair.Ana);
        (await ana.GetAsync(Own(pair), stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ana.OpenAsync(TestData.OfAssessment(pair), stop)).QuerySelector($"a[href='{Own(pair)}']").ShouldBeNull();
        var filled = await data.FromFileAsync(pair, "theirs.csv", Encoding.UTF8.GetBytes("No,Question,Answer\n1,Is access reviewed each quarter?,\n"));
        await data.SubmitAsync(filled, [TestData.Chosen("1", "yes")]);
        (await (await ana.GetAsync(Own(filled) + "/file", stop)).Content.ReadAsStringAsync(stop)).ShouldBe("No,Question,Answer\n1,Is access reviewed each quarter?,Yes\n");
        using var other = await data.AsRoleAsync(await data.BuyerAsync(), Role.Procurement);
        (await other.GetAsync(Own(filled), stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Own(Pair pair) => TestData.OfAssessment(pair) + "/original";

    private static byte[] Workbook()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Security");
        sheet.Cell("A1").SetValue("Supplier check");
        foreach (var (at, heading) in new[] { "ID", "Question", "Answer" }.Index()) sheet.Cell(3, at + 1).SetValue(heading);
        foreach (var (at, question) in new[] { "Are accounts reviewed each quarter?", "Who approves exceptions?", "Which model is next?" }.Index()) sheet.Cell(4 + at, 1).SetValue($"{at + 1}").CellRight().SetValue(question);
        sheet.Cell("C4").SetDataValidation().List("\"Y,N,N/A\"");
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }
}
