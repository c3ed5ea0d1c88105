using ClosedXML.Excel;

namespace Governance.Testing;

/// <summary>Fills in a workbook of answers as somebody does who has it open.</summary>
public static class FilledBook
{
    private const int KeyColumn = 1, HeadRow = 4;

    /// <summary>The workbook with a text in the row of each of the questions, under a heading.</summary>
    public static byte[] Of(byte[] workbook, params (string Question, string Heading, string Text)[] typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        using var content = new MemoryStream(workbook);
        using var book = new XLWorkbook(content);
        foreach (var (question, heading, text) in typed) Cell(book, question, heading).SetValue(text);
        using var filled = new MemoryStream();
        book.SaveAs(filled);
        return filled.ToArray();
    }

    private static IXLCell Cell(XLWorkbook book, string question, string heading)
    {
        var row = book.Worksheets.SelectMany(tab => tab.Column(KeyColumn).CellsUsed()).First(cell => string.Equals(cell.GetString(), question, StringComparison.Ordinal)).WorksheetRow();
        return row.Cell(row.Worksheet.Row(HeadRow).CellsUsed().First(cell => string.Equals(cell.GetString(), heading, StringComparison.Ordinal)).Address.ColumnNumber);
    }
}
