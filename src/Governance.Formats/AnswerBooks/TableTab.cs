using System.Globalization;
using ClosedXML.Excel;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Questionnaires;
using Governance.Formats.Workbooks;

namespace Governance.Formats.AnswerBooks;

/// <summary>Writes the tab of a question that is answered with a table: its rows so far, in their order, and room for forty more.</summary>
internal static class TableTab
{
    /// <summary>The name of a table's column in the hidden row; keys of columns alone could be taken for other names.</summary>
    public const string ColumnName = "column:";

    /// <summary>What stands in the column of keys where a row is none of the table's.</summary>
    public const string NoEntry = "-";

    private const int First = 2, Room = 40, Width = 30;

    /// <summary>Writes it.</summary>
    public static void Write(IXLWorksheet tab, AnswerBookSource source, FrozenQuestion question)
    {
        var (open, value) = (source.Sheet.IsOpen(question), ShownAnswer.Of(question, source.Sheet.Of(question)?.Draft ?? ShownAnswer.Nothing).Value ?? new());
        var room = Math.Min(value.Rows.Count + Room, AnswerRules.MaxRows);
        tab.Cell(BookLook.NameRow, 1).SetValue(new BookMark(source.Questionnaire.Id.Value, source.Questionnaire.QuestionnaireHash, BookMark.Table, question.Key).ToString());
        for (var row = BookLook.NameRow + 1; row <= BookLook.HeadRow; row++) tab.Cell(row, 1).SetValue(NoEntry);
        tab.Column(1).Hide();
        foreach (var (at, column) in question.Columns.Index()) Column(tab, First + at, column, open, room);
        BookLook.Title(tab, First, $"{source.Sheet.Document.Place(question.Key)} {question.Text}", "One row per entry, with room for forty more. The rest of the answer, such as a comment, stands in the tab of its section.");
        foreach (var (at, row) in value.Rows.Index()) Row(tab, BookLook.HeadRow + 1 + at, at + 1, question, row);
        RowRoom.Fit(tab, BookLook.HeadRow, question.Columns.Max(column => RowRoom.Lines(column.Label, Width)));
        BookLook.Protect(tab, 1);
    }

    private static void Column(IXLWorksheet tab, int at, TableColumn column, bool open, int room)
    {
        tab.Cell(BookLook.NameRow, at).SetValue(ColumnName + column.Key);
        BookLook.Heading(tab.Cell(BookLook.HeadRow, at), column.Label);
        tab.Column(at).Width = Width;
        if (!open) return;
        var cells = tab.Range(BookLook.HeadRow + 1, at, BookLook.HeadRow + room, at);
        BookLook.Fillable(cells.Style, column.Type switch { ColumnType.Date => "yyyy-mm-dd", ColumnType.Number => "General", ColumnType.Text => "@" });
        if (column.Type is ColumnType.Number) BookLook.Number(cells.SetDataValidation(), null, null, whole: false);
        if (column.Type is ColumnType.Date) BookLook.Day(cells.SetDataValidation());
    }

    private static void Row(IXLWorksheet tab, int row, int number, FrozenQuestion question, IReadOnlyDictionary<string, string> cells)
    {
        // so that sorting in between does not change the order
        tab.Cell(row, 1).SetValue(number);
        RowRoom.Fit(tab, row, cells.Values.Select(text => RowRoom.Lines(text, Width)).DefaultIfEmpty(1).Max());
        foreach (var (at, column) in question.Columns.Index())
        {
            if (!cells.TryGetValue(column.Key, out var text)) continue;
            var cell = tab.Cell(row, First + at);
            if (column.Type is ColumnType.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)) cell.SetValue((double)parsed);
            else if (column.Type is ColumnType.Date && DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)) BookLook.Put(cell, on);
            else CellText.Put(cell, text);
        }
    }
}
