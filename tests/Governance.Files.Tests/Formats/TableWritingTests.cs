using System.Globalization;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Governance.Formats.Csv;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats;

public sealed class TableWritingTests
{
    private static readonly TableColumn[] Columns = [new("Vendor", 30), new("Tier"), new("Reviewed on"), new("More")];

    [Fact]
    public void Any_text_in_a_workbook_comes_back_as_it_was() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>[]>(), texts =>
        {
            var cells = texts.Select(text => text.Get).Where(text => text.Length > 0).ToArray();
            using var file = Xlsx(cells);
            using var book = TabularFile.Open("a.xlsx", file, TableLimits.Standard);
            return book.Rows(0).Skip(1).Select(row => row[0].Text).SequenceEqual(cells, StringComparer.Ordinal);
        }));

    [Fact]
    public void Any_text_in_a_csv_file_comes_back_as_it_was_or_behind_an_apostrophe() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>[]>(), texts =>
        {
            // what is no text is refused when a csv file comes in
            var cells = texts.Select(text => string.Concat(text.Get.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)))).Where(text => text.Length > 0).ToArray();
            var expected = cells.Select(text => text[0] is '=' or '+' or '-' or '@' ? "'" + text : text);
            using var file = Csv(cells);
            using var table = TabularFile.Open("a.csv", file, TableLimits.Standard);
            return table.Rows(0).Skip(1).Select(row => row[0].Text).SequenceEqual(expected, StringComparer.Ordinal);
        }));

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void What_looks_like_a_formula_stays_text(string text)
    {
        using var file = Xlsx([text]);
        using var book = new XLWorkbook(file);
        var cell = book.Worksheet(1).Cell(2, 1);
        (cell.HasFormula, cell.DataType, cell.GetString()).ShouldBe((false, XLDataType.Text, text));
        System.Text.Encoding.UTF8.GetString(Csv([text]).ToArray()).ShouldContain("'" + text[..1]);
    }

    [Fact]
    public async Task Numbers_dates_instants_and_truths_are_typed_in_both_formats()
    {
        string[] expected = ["1: Vendor|Tier|Reviewed on|More", "2: Acme|-1.5|2026-06-01|true", "3: |||false", "5: |2"];
        foreach (var name in (string[])["a.xlsx", "a.csv"])
        {
            using var file = await Write(name, async writer =>
            {
                writer.Write("Acme"); writer.Write(-1.5m); writer.Write(new DateOnly(2026, 6, 1)); writer.Write(true);
                await writer.EndRowAsync(Cancel);
                writer.Write((string?)null); writer.Write((decimal?)null); writer.Write((DateOnly?)null); writer.Write(false);
                await writer.EndRowAsync(Cancel);
                writer.Write("");
                await writer.EndRowAsync(Cancel);
                writer.Write((bool?)null); writer.Write(2m);
                await writer.EndRowAsync(Cancel);
            });
            Books.Lines(name, file).ShouldBe(expected);
        }
        using var instants = await Write("a.xlsx", async writer =>
        {
            writer.Write(new DateTimeOffset(2026, 6, 1, 1, 30, 15, TimeSpan.FromHours(2)));
            await writer.EndRowAsync(Cancel);
        });
        Books.Lines("a.xlsx", instants)[1].ShouldBe("2: 2026-05-31T23:30:15");
    }

    [Fact]
    public async Task A_written_workbook_satisfies_the_schema_and_names_its_sheets_lawfully()
    {
        using var file = new MemoryStream();
        await using (var writer = await XlsxTableWriter.CreateAsync(file, Cancel))
        {
            foreach (var sheet in (string[])["Vendors: all [2026]", "vendors all 2026", "", new string('n', 40)])
            {
                await writer.StartAsync(sheet, Columns, Cancel);
                writer.Write("a & b < c"); writer.Write(1m); writer.Write(new DateOnly(2026, 1, 1));
                await writer.EndRowAsync(Cancel);
            }
            await writer.FinishAsync(Cancel);
        }
        using (var package = SpreadsheetDocument.Open(file, isEditable: false))
            new OpenXmlValidator().Validate(package, Cancel).Select(error => error.Description).ShouldBeEmpty();
        using var book = TabularFile.Open("a.xlsx", file, TableLimits.Standard);
        book.Sheets.Select(sheet => sheet.Name).ShouldBe(["Vendors all 2026", "vendors all 2026 (2)", "Sheet", new string('n', 31)]);
    }

    [Fact]
    public void Text_that_Excel_has_no_room_for_is_cut_and_says_so()
    {
        using var file = Xlsx([new string('x', 40_000)]);
        var text = Books.Lines("a.xlsx", file)[1][3..];
        text.Length.ShouldBe(32_767);
        text.ShouldEndWith("[cut here; the whole text has 40000 characters]");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static MemoryStream Xlsx(string[] cells) => Write("a.xlsx", writer => Cells(writer, cells)).GetAwaiter().GetResult();

    private static MemoryStream Csv(string[] cells) => Write("a.csv", writer => Cells(writer, cells)).GetAwaiter().GetResult();

    private static async Task Cells(ITableWriter writer, string[] cells)
    {
        foreach (var cell in cells)
        {
            writer.Write(cell);
            await writer.EndRowAsync(Cancel);
        }
    }

    private static async Task<MemoryStream> Write(string name, Func<ITableWriter, Task> rows)
    {
        var file = new MemoryStream();
        await using (ITableWriter writer = name.EndsWith("csv", StringComparison.Ordinal) ? new CsvTableWriter(file) : await XlsxTableWriter.CreateAsync(file, Cancel))
        {
            await writer.StartAsync("Vendors", Columns, Cancel);
            await rows(writer);
            await writer.FinishAsync(Cancel);
        }
        file.Position = 0;
        return file;
    }
}
