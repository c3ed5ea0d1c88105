using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Governance.Formats.Tables;
using Governance.Formats.Workbooks;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats;

public sealed class StyledWorkbookTests
{
    private static readonly DateTimeOffset MadeAt = new(2026, 6, 1, 8, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_sheet_has_title_facts_and_tables_as_they_were_given()
    {
        using var file = Scorecard();
        Books.Lines("a.xlsx", file).ShouldBe([
            "1: Scorecard of Acme & Sons", "2: Made for the risk committee",
            "4: Score|71.3", "5: Band|B", "6: Decided on|2026-06-01", "7: Made at|2026-06-01T08:30:00",
            "9: Section|Proven|Share|Read at|Note", "10: Storage|40.5|0.75|2026-06-01|=1+1", "11: Access||||'quoted", "12: |||2026-06-01T08:30:00|-5 points\nin two lines"]);
        Books.Lines("a.xlsx", file, 1).ShouldBe(["1: Findings", "2: None open", "4: Reference"]);
    }

    [Fact]
    public void It_is_styled_for_screen_and_print()
    {
        using var file = Scorecard();
        using var book = new XLWorkbook(file);
        var sheet = book.Worksheet(1);
        sheet.SheetView.SplitRow.ShouldBe(9);
        sheet.Column(5).Width.ShouldBe(60, 1);
        sheet.Cell(10, 2).Style.NumberFormat.Format.ShouldBe("0.0");
        sheet.Cell(10, 2).Style.Fill.BackgroundColor.Color.Name.ShouldBe("fff8d9d6");
        (sheet.Cell(10, 5).HasFormula, sheet.Cell(10, 5).Style.IncludeQuotePrefix).ShouldBe((false, true));
        sheet.Cell(12, 5).Style.Alignment.WrapText.ShouldBeTrue();
        sheet.PageSetup.PagesWide.ShouldBe(1);
        sheet.PageSetup.FirstRowToRepeatAtTop.ShouldBe(9);
    }

    [Fact]
    public void It_satisfies_the_schema()
    {
        using var file = Scorecard();
        using var package = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("'apostrophe")]
    [InlineData("''two")]
    [InlineData("12345678901234567890")]
    [InlineData("2026-06-01")]
    [InlineData("TRUE")]
    [InlineData("{=SUM(A1)}")]
    [InlineData(" space around ")]
    [InlineData("line\nbreaks\n")]
    [InlineData("control \u0001\u000B and _x0041_ and \uFFFF")]
    [InlineData("paired \U0001F512 lock")]
    public void Text_stays_the_text_it_was(string text)
    {
        using var file = new MemoryStream();
        using (var book = new StyledWorkbook("t", "a", MadeAt))
        {
            book.AddSheet("Sheet", "t", "s").Table([new("Text", 20)], [[text]]);
            book.Save(file);
        }
        file.Position = 0;
        using var table = TabularFile.Open("a.xlsx", file, TableLimits.Standard);
        table.Rows(0).Last()[0].ShouldBe(TableCell.OfText(text));
    }

    private static MemoryStream Scorecard()
    {
        var file = new MemoryStream();
        using var book = new StyledWorkbook("Scorecard", "Bank", MadeAt);
        var summary = book.AddSheet("Summary", "Scorecard of Acme & Sons", "Made for the risk committee");
        summary.Facts(("Score", 71.3m), ("Band", ((StyledCell)"B").In(CellTone.Watch)), ("Decided on", new DateOnly(2026, 6, 1)), ("Made at", MadeAt));
        summary.Table(
            [new("Section", 30), new("Proven", 12, ColumnFormat.Score), new("Share", 12, ColumnFormat.Percent), new("Read at", 20, ColumnFormat.Instant), new("Note", 60, ColumnFormat.Wrapped)],
            [
                ["Storage", ((StyledCell)40.5m).In(CellTone.Poor), 0.75m, new DateOnly(2026, 6, 1), "=1+1"],
                ["Access", (decimal?)null, (decimal?)null, (DateTimeOffset?)null, "'quoted"],
                ["", (string?)null, (int?)null, MadeAt, "-5 points\nin two lines"],
            ]);
        book.AddSheet("Findings", "Findings", "None open").Table([new("Reference", 20)], []);
        book.Save(file);
        file.Position = 0;
        return file;
    }
}
