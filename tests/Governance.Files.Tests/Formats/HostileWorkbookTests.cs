using System.Text;
using Governance.Domain;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats;

/// <summary>Small workbooks that ask for much. The limits of time only end a test that would never end by itself.</summary>
public sealed class HostileWorkbookTests
{
    private const int Hang = 120_000;
    private const string Asking = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Question</t></is></c><c t=\"inlineStr\"><is><t>Answer</t></is></c></row>";

    [Fact(Timeout = Hang)]
    public async Task A_merge_to_the_end_of_all_numbers_ends_with_the_last_row()
    {
        var rows = Asking + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Is it so?</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>Yes</t></is></c></row><row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>And this?</t></is></c></row>";
        var read = await Read(rows, "<mergeCells><mergeCell ref=\"B2:B2147483647\"/><mergeCell ref=\"ZZZ1:ZZZ9\"/></mergeCells>");
        read.Questions().Select(question => question.Answer).ShouldBe(["Yes", "Yes"]);
    }

    [Fact(Timeout = Hang)]
    public async Task Thousands_of_merges_over_the_same_rows_are_not_walked_through_each_time()
    {
        var rows = new StringBuilder(Asking);
        for (var row = 2; row <= 50_000; row++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c><v>{row}</v></c></row>");
        await Read(rows.ToString(), $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:A50000\"/>", 99_000))}</mergeCells>");
    }

    [Fact]
    public void A_row_that_is_there_twice_or_out_of_order_is_refused_with_its_number()
    {
        Sentence("<row r=\"1\"><c r=\"OJ1\"><v>1</v></c></row><row r=\"1\"><c r=\"OJ1\"><v>1</v></c></row>").ShouldBe("a.xlsx, sheet Register, row 1: the row is there twice, or out of order.");
        Sentence("<row r=\"7\"><c><v>1</v></c></row><row r=\"3\"/>").ShouldBe("a.xlsx, sheet Register, row 3: the row is there twice, or out of order.");
        Sentence("<row r=\"0\"/>").ShouldBe("a.xlsx, sheet Register, row 0: the row is there twice, or out of order.");
        Books.Lines("a.xlsx", Books.OfRows("<row r=\"2\"><c><v>1</v></c></row><row><c><v>2</v></c></row><row r=\"9\"><c><v>3</v></c></row>")).ShouldBe(["2: 1", "3: 2", "9: 3"]);
    }

    [Fact]
    public void Empty_cells_left_of_a_value_count_as_cells_over_all_sheets_and_in_text()
    {
        var few = TableLimits.Standard with { MaxCells = 1_000 };
        var rows = string.Concat(Enumerable.Range(1, 3).Select(row => $"<row r=\"{row}\"><c r=\"OJ{row}\"><v>1</v></c></row>"));
        Should.Throw<Refused>(() => Books.Lines("a.xlsx", Books.OfRows(rows), limits: few)).Message.ShouldBe("a.xlsx, sheet Register, row 3: the file holds more than 1,000 cells up to here, the empty ones left of a value among them.");
        using var both = TabularFile.Open("a.xlsx", Books.OfRows("<row r=\"1\"><c r=\"B1\"><v>1</v></c></row>"), few with { MaxCells = 2 });
        both.Read(0).Rows.Count.ShouldBe(1);
        Should.Throw<Refused>(() => both.Read(1)).Message.ShouldStartWith("a.xlsx, sheet Old, row 1: ");
        var text = string.Concat(Enumerable.Repeat(new string(',', 399) + "x\n", 3));
        Should.Throw<Refused>(() => Books.Lines("a.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), limits: few)).Message.ShouldBe("a.csv, sheet a, row 3: the file holds more than 1,000 cells up to here, the empty ones left of a value among them.");
    }

    [Fact]
    public void A_shared_text_counts_in_every_cell_that_shows_it()
    {
        var rows = string.Concat(Enumerable.Range(1, 2_200).Select(row => $"<row r=\"{row}\"><c t=\"s\"><v>0</v></c></row>"));
        Should.Throw<Refused>(() => Books.Lines("a.xlsx", Books.OfRows(rows, $"<si><t>{new string('x', 32_000)}</t></si>"))).Message.ShouldBe("a.xlsx holds more than 67,108,864 characters of text.");
    }

    [Fact]
    public void Merged_values_do_not_make_wide_rows_of_narrow_ones_without_end()
    {
        var rows = new StringBuilder("<row r=\"1\"><c r=\"OJ1\"><v>1</v></c></row>");
        for (var row = 2; row <= 60_000; row++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c><v>1</v></c></row>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        QuestionnaireFile.Read("a.xlsx", Book(rows.ToString(), "<mergeCells><mergeCell ref=\"OJ1:OJ60000\"/></mergeCells>"), TableLimits.Standard).Questions().ShouldBeEmpty();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(300L << 20);
    }

    [Fact(Timeout = Hang)]
    public async Task Thousands_of_lists_over_the_same_cells_cost_no_more_than_a_few()
    {
        var rows = new StringBuilder(Asking + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Is it so?</t></is></c></row>");
        rows.Append("<row r=\"200000\"><c r=\"A200000\" t=\"inlineStr\"><is><t>And this?</t></is></c></row>");
        var lists = string.Concat(Enumerable.Range(0, 99_000).Select(i => $"<dataValidation type=\"list\" sqref=\"B1:B200000\"><formula1>\"Yes,No,n{i % 2}\"</formula1></dataValidation>"));
        var read = await Read(rows.ToString(), $"<dataValidations>{lists}</dataValidations>");
        read.Questions().First().Question.Options.Select(option => option.Label).ShouldBe(["Yes", "No", "n0"]);
    }

    [Fact]
    public void A_list_in_another_sheet_is_found_far_down()
    {
        var lists = Enumerable.Range(1, 400).Select(row => row > 397 ? $"v{row}" : $"{row}").ToArray();
        var read = Questionnaires.Asked.Read(
            new Questionnaires.Asked.Sheet("Q", ["Question|Answer", "Is it so?|"], "<dataValidations><dataValidation type=\"list\" sqref=\"B2\"><formula1>'My lists'!$A$398:$A$400</formula1></dataValidation></dataValidations>"),
            new Questionnaires.Asked.Sheet("My lists", lists, Hidden: true));
        read.Questions().Single().Question.Options.Select(option => option.Label).ShouldBe(["v398", "v399", "v400"]);
    }

    [Theory]
    [InlineData("A_x0000_B", "AB")]
    [InlineData("A_xD800_", "A\uFFFD")]
    [InlineData("A_x0007_\u00A0B ", "A\u00A0B")]
    public void A_name_of_a_sheet_holds_nothing_that_a_database_cannot(string written, string name)
    {
        var read = Questionnaires.Asked.Read(new Questionnaires.Asked.Sheet(written, ["Question|Answer", "Is it so?|Yes"]));
        read.Sheets.Single().Name.ShouldBe(name);
        var question = read.Questions().Single();
        (question.Cell!.SheetName, question.Place, question.AnswerPlace).ShouldBe((name, $"{name}!A2", $"{name}!B2"));
    }

    private static string Sentence(string rows) => Should.Throw<Refused>(() => Books.Lines("a.xlsx", Books.OfRows(rows))).Message;

    private static MemoryStream Book(string rows, string after) => Books.OfRows($"{rows}</sheetData>{after}<sheetData>");

    private static Task<ReadQuestionnaire> Read(string rows, string after) =>
        Task.Run(() => QuestionnaireFile.Read("a.xlsx", Book(rows, after), TableLimits.Standard), TestContext.Current.CancellationToken);
}
