using Governance.Domain;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats;

public sealed class XlsxReadingTests
{
    private const string DateStyles = """<numFmts><numFmt numFmtId="170" formatCode="dd\.mm\.yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot; days&quot;;[Red]-0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs>""";

    [Fact]
    public void Sheets_come_in_the_order_of_their_tabs_with_hidden_ones_named_so()
    {
        using var book = TabularFile.Open("register.xlsx", Books.OfRows(""), TableLimits.Standard);
        book.Sheets.ShouldBe([new("Register", false), new("Old", true)]);
        book.Rows(0).ShouldBeEmpty();
        book.Rows(1).Single().Cells.ShouldBe([TableCell.OfText("hidden")]);
    }

    [Fact]
    public void Every_kind_of_value_is_read_as_the_sheet_shows_it()
    {
        var rows = """
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3"><v>0.30000000000000004</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#N/A</v></c></row>
            <row><c t="str"><f>A3&amp;"x"</f><v>Acmex</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c><c><f>1+1</f><v>2</v></c><c s="2"/></row>
            """;
        var strings = "<si><t>Acme &amp; Sons</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh></si>";
        using var book = TabularFile.Open("register.xlsx", Books.OfRows(rows, strings), TableLimits.Standard);
        var read = book.Rows(0).ToArray();
        read[0].Number.ShouldBe(3);
        read[0].Cells.ShouldBe([new(CellKind.Text, "Acme & Sons"), new(CellKind.Text, "rich"), TableCell.Empty, new(CellKind.Number, "0.3"), new(CellKind.Boolean, "true"), new(CellKind.Error, "#N/A")]);
        read[1].Number.ShouldBe(4);
        read[1].Cells.ShouldBe([new(CellKind.Text, "Acmex"), new(CellKind.Text, "in line"), new(CellKind.Number, "2")]);
        read[1][7].ShouldBe(TableCell.Empty);
    }

    [Fact]
    public void A_number_is_a_date_where_its_style_says_so()
    {
        var row = """<row r="1"><c s="1"><v>46174</v></c><c s="2"><v>46174.5</v></c><c s="3"><v>46174</v></c><c s="4"><v>59</v></c><c s="1"><v>61</v></c><c s="5"><v>0.25</v></c><c s="1"><v>-1</v></c><c s="1"><v>9999999</v></c></row>""";
        Books.Lines("a.xlsx", Books.OfRows(row, styles: DateStyles)).ShouldBe(["1: 2026-06-01|2026-06-01T12:00:00|46174|1900-02-28|1900-03-01|06:00:00|-1|9999999"]);
        Books.Lines("a.xlsx", Books.OfRows("""<row r="1"><c s="1"><v>44712</v></c></row>""", styles: DateStyles, properties: "<workbookPr date1904=\"1\"/>")).ShouldBe(["1: 2026-06-01"]);
    }

    [Fact]
    public void Large_and_small_numbers_lose_nothing() =>
        Books.Lines("a.xlsx", Books.OfRows("""<row r="1"><c><v>123456789012345</v></c><c><v>1E-7</v></c><c><v>1.5E+20</v></c><c><v>-0</v></c><c><v>0.000001</v></c></row>"""))
            .ShouldBe(["1: 123456789012345|1E-07|1.5E+20|0|0.000001"]);

    [Theory]
    [InlineData("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>", "a.xlsx, sheet Register, row 1: a cell cannot be read.")]
    [InlineData("<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>", "a.xlsx, sheet Register, row 2: a cell cannot be read.")]
    [InlineData("<row r=\"9\"><c><v>NaN</v></c></row>", "a.xlsx, sheet Register, row 9: a cell cannot be read.")]
    [InlineData("<row r=\"1\"><c r=\"11\"><v>1</v></c></row>", "a.xlsx, sheet Register, row 1: a cell cannot be read.")]
    [InlineData("<row r=\"1\"><c r=\"ALM1\"><v>1</v></c></row>", "a.xlsx, sheet Register, row 1: there are values beyond column 1,000.")]
    [InlineData("<row r=\"200001\"><c><v>1</v></c></row>", "a.xlsx, sheet Register: there are values below row 200,000.")]
    [InlineData("<row r=\"1\"><c>", "a.xlsx, part xl/worksheets/first.xml: the XML is malformed at line 1, position 183.")]
    public void What_cannot_be_read_is_named_with_its_place(string rows, string sentence) =>
        Should.Throw<Refused>(() => Books.Lines("a.xlsx", Books.OfRows(rows))).Message.ShouldBe(sentence);

    [Fact]
    public void Texts_beyond_the_limits_are_refused()
    {
        var limits = TableLimits.Standard with { MaxCellCharacters = 300, MaxSharedCharacters = 1_000 };
        var text = new string('x', 301);
        Name($"<row r=\"1\"><c t=\"inlineStr\"><is><t>{text}</t></is></c></row>").ShouldBe("CellTooLong");
        Name($"<row r=\"1\"><c><v>{text}</v></c></row>").ShouldBe("CellTooLong");
        Name("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>", $"<si><t>{text}</t></si>").ShouldBe("CellTooLong");
        Name("", string.Concat(Enumerable.Repeat("<si/>", 1_001))).ShouldBe("TooMuchText");
        Name("", $"<si><t>{new string('x', 2_000)}</t></si>").ShouldBe("TooMuchText");

        string Name(string rows, string strings = "") => Should.Throw<Refused>(() => Books.Lines("a.xlsx", Books.OfRows(rows, strings), limits: limits)).Refusal.Name;
    }

    [Fact]
    public void Entities_and_document_types_in_any_part_are_refused()
    {
        const string laughs = "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        var book = Zips.WorkbookOf(("xl/workbook.xml", laughs + "<workbook>&b;</workbook>"));
        Should.Throw<Refused>(() => Books.Lines("a.xlsx", book)).Message.ShouldBe("a.xlsx, part xl/workbook.xml: the XML declares a document type, or is longer than is read here.");
    }

    [Fact]
    public void Other_files_and_books_without_sheets_are_refused()
    {
        Should.Throw<Refused>(() => Books.Lines("a.json", new MemoryStream("{}"u8.ToArray()))).Message.ShouldBe("a.json is neither an Excel workbook (xlsx) nor a csv file.");
        Should.Throw<Refused>(() => Books.Lines("a.xlsx", Zips.WorkbookOf(("xl/workbook.xml", "<workbook/>")))).Message.ShouldBe("a.xlsx holds no sheet with cells.");
        Should.Throw<Refused>(() => Books.Lines("a.xlsx", new MemoryStream("name,tier"u8.ToArray()))).Refusal.Name.ShouldBe("LyingExtension");
    }

    [Fact]
    public void However_a_workbook_is_damaged_there_are_rows_or_a_refusal_and_nothing_else()
    {
        var whole = Books.OfRows("<row r=\"1\"><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46174</v></c></row>", "<si><t>Acme</t></si>", DateStyles).ToArray();
        for (var at = 0; at < whole.Length; at += 3)
        {
            var changed = whole.ToArray();
            changed[at] ^= (byte)(1 << (at % 8));
            try { Books.Lines("a.xlsx", new MemoryStream(changed)); }
            catch (Refused refused) { refused.Message.ShouldStartWith("a.xlsx"); }
        }
    }
}
