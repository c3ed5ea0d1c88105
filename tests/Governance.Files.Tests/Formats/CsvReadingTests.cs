using System.Text;
using Governance.Domain;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats;

public sealed class CsvReadingTests
{
    [Theory]
    [InlineData("name,tier\nAcme,1\n")]
    [InlineData("name;tier\r\nAcme;1\r\n")]
    [InlineData("name\ttier\nAcme\t1")]
    [InlineData("name|tier\nAcme|1")]
    [InlineData("\uFEFFname,tier\nAcme,1\n")]
    [InlineData("sep=;\nname;tier\nAcme;1")]
    public void The_separator_and_a_byte_order_mark_are_found(string text) =>
        Lines(text).ShouldBe(["1: name|tier", "2: Acme|1"]);

    [Fact]
    public void Quoted_cells_hold_separators_quotes_and_line_breaks_and_blank_rows_count() =>
        Lines("name,note\n\n\"Acme, Inc\",\"says \"\"yes\"\"\nand more\"\nB,,\n")
            .ShouldBe(["1: name|note", "3: Acme, Inc|says \"yes\"\nand more", "4: B"]);

    [Fact]
    public void Stray_quotes_are_text_and_a_quote_that_never_closes_is_refused_with_its_row()
    {
        Lines("name,size\nAcme \"the\" firm,5\"\n").ShouldBe(["1: name|size", "2: Acme \"the\" firm|5\""]);
        Should.Throw<Refused>(() => Lines("name,size\nA,1\nB,\"2\nC,3\n")).Message.ShouldBe("register.csv, row 3: a quotation mark is opened and never closed.");
    }

    [Fact]
    public void Rows_columns_and_cells_have_limits()
    {
        var limits = TableLimits.Standard with { MaxRows = 3, MaxColumns = 2, MaxCellCharacters = 5 };
        Name("a\nb\nc\nd").ShouldBe("TooManyRows");
        Name("a,b,c").ShouldBe("TooManyColumns");
        Name("abcdef").ShouldBe("CellTooLong");
        Lines("a,b,,,\n", limits).ShouldBe(["1: a|b"]);

        string Name(string text) => Should.Throw<Refused>(() => Lines(text, limits)).Refusal.Name;
    }

    [Fact]
    public void The_sheet_is_named_after_the_file()
    {
        using var table = TabularFile.Open("vendors 2026.csv", new MemoryStream("a"u8.ToArray()), TableLimits.Standard);
        table.Sheets.ShouldBe([new("vendors 2026", false)]);
    }

    private static string[] Lines(string text, TableLimits? limits = null) => Books.Lines("register.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), limits: limits);
}
