using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Tells questions, headings of sections and other rows apart.</summary>
internal sealed class RowReading
{
    private const int LongestHeading = 150, LongestIdentifier = 64;
    private readonly LoadedSheet sheet;
    private readonly FoundTable table;
    private readonly string[] headings;
    private readonly bool hasIds, asks;

    /// <summary>Looks at the whole table first.</summary>
    public RowReading(LoadedSheet sheet, FoundTable table)
    {
        (this.sheet, this.table) = (sheet, table);
        var rows = sheet.Content.Rows;
        headings = table.Header < 0 ? [] : [.. rows[table.Header].Cells.Select(cell => cell.Text.Trim())];
        var shapes = ColumnShape.Of(rows, table.Header + 1);
        // a column that somebody chose may lie beyond the values
        var asked = table[ColumnRole.Question] < shapes.Length ? shapes[table[ColumnRole.Question]] : null;
        hasIds = asked is not null && table[ColumnRole.Id] is >= 0 and var id && id < shapes.Length && shapes[id].Filled > 1 && shapes[id].Filled >= 0.5 * asked.Filled;
        asks = asked?.Asking >= 0.6;
    }

    /// <summary>What a row is; with a section its title, with a row left out the reason.</summary>
    /// <param name="index">Its place among the rows with values; beyond the headings.</param>
    public (RowKind Kind, string Text) Of(int index)
    {
        var row = sheet.Content.Rows[index];
        if (Repeats(row) is { } repeated) return repeated;
        var question = Text(row, ColumnRole.Question);
        var filled = Enumerable.Range(0, row.Cells.Count).Where(column => row.Cells[column].Text.Trim().Length > 0 && !sheet.Below.Contains((row.Number, column))).ToArray();
        if (question.Length == 0) return WithoutQuestion(row, filled);
        if (row[table[ColumnRole.Question]].Kind == CellKind.Error) return (RowKind.Skipped, $"The question's cell {Address(row, ColumnRole.Question)} holds the error {question} of a formula.");
        if (sheet.Below.Contains((row.Number, table[ColumnRole.Question])))
            return (RowKind.Skipped, filled.Length == 0 ? "The row continues the question above: its cells are merged." : $"The row continues the question above, with which its cell is merged; “{Wording.Short(row[filled[0]].Text.Trim())}” is left out.");
        if (index == table.Header + 1 && Explains(row)) return (RowKind.Skipped, "The row explains the headings.");
        return IsHeading(row, index, filled, question) ? (RowKind.Section, question) : (RowKind.Question, question);
    }

    /// <summary>The text of a cell by its role; empty where the sheet has no such column.</summary>
    public string Text(TableRow row, ColumnRole role) => table[role] < 0 ? "" : Wording.Clean(row[table[role]].Text);

    /// <summary>The reference of a cell by its role.</summary>
    public string Address(TableRow row, ColumnRole role) => CellReference.Of(Math.Max(table[role], 0), row.Number);

    /// <summary>Whether the cell of a role holds the error of a formula.</summary>
    public bool IsError(TableRow row, ColumnRole role) => table[role] >= 0 && row[table[role]].Kind == CellKind.Error;

    // some sheets repeat the headings over each section, with the section's name in place of "question"
    private (RowKind, string)? Repeats(TableRow row)
    {
        if (table.Header < 0) return null;
        var (same, named) = (0, 0);
        string? other = null;
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var text = row.Cells[column].Text.Trim();
            if (text.Length == 0) continue;
            if (column < headings.Length && string.Equals(text, headings[column], StringComparison.OrdinalIgnoreCase)) (same, named) = (same + 1, named + (table.Columns.Values.Contains(column) ? 1 : 0));
            else if (other is not null) return null;
            else other = text;
        }
        if (named == 0 || same < Math.Min(2, headings.Count(heading => heading.Length > 0))) return null;
        return other is null ? (RowKind.Skipped, "The row repeats the headings.") : (RowKind.Section, other);
    }

    private (RowKind, string) WithoutQuestion(TableRow row, int[] filled)
    {
        if (filled.Length == 0) return (RowKind.Skipped, "The row continues the row above: its cells are merged.");
        var (only, id) = (row[filled[0]].Text.Trim(), Text(row, ColumnRole.Id));
        var isWords = filled.Length == 1 && row[filled[0]].Kind == CellKind.Text && only.Length <= LongestHeading && !Identifiers.Looks(only) && only.Any(char.IsLetter);
        if (isWords && filled[0] != table[ColumnRole.Answer] && filled[0] != table[ColumnRole.Comment] && filled[0] <= Math.Max(table[ColumnRole.Question], 1)) return (RowKind.Section, Wording.Clean(only));
        return (RowKind.Skipped, id.Length > 0 && filled.Contains(table[ColumnRole.Id])
            ? $"The row has the identifier {Wording.Short(id)} and no question: {CellReference.Of(table[ColumnRole.Question], row.Number)} is empty."
            : $"There is no question: {CellReference.Of(table[ColumnRole.Question], row.Number)} is empty; “{Wording.Short(Wording.Clean(only))}” is left out.");
    }

    private bool Explains(TableRow row) => table.Header >= 0 && hasIds && Text(row, ColumnRole.Id) is { Length: > LongestIdentifier } id && id.Contains(' ', StringComparison.Ordinal) && !Identifiers.Looks(id);

    private bool IsHeading(TableRow row, int index, int[] filled, string question)
    {
        if (question.Length > LongestHeading || question.Contains('?', StringComparison.Ordinal) || QuestionWords.Asks(question)) return false;
        if (filled.Length == 1 && sheet.Across[row.Number].Any(range => range.FirstColumn <= table[ColumnRole.Question] && range.LastColumn >= table[ColumnRole.Question])) return true;
        if (filled.Length == 1) return hasIds || (asks && HeadingText.Words(question).Length <= 6 && question[^1] is not ('.' or '。' or ':'));
        // 1 above 1.1, with nothing but its name
        return filled.Length == 2 && Text(row, ColumnRole.Id) is { Length: > 0 } id && index + 1 < sheet.Content.Rows.Count && HeadingText.Words(question).Length <= 8
            && Identifiers.IsBelow(id, Text(sheet.Content.Rows[index + 1], ColumnRole.Id));
    }
}
