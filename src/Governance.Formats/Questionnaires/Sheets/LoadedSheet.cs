using Governance.Formats.Tables;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>A sheet in memory.</summary>
/// <param name="Index">0-based, in the order of the tabs.</param>
/// <param name="Heading">Its name and whether it is hidden.</param>
/// <param name="Content">Its cells; values of cells that are merged downwards stand in every row of the merge.</param>
/// <param name="Across">Cells that are merged over several columns.</param>
/// <param name="Below">Rows whose cell of a column only continues the one above: row and 0-based column.</param>
internal sealed record LoadedSheet(int Index, SheetHeading Heading, SheetContent Content, ILookup<int, CellRange> Across, HashSet<(int Row, int Column)> Below)
{
    private const int MostFilled = 200_000;

    /// <summary>Takes a sheet in.</summary>
    /// <param name="index">0-based, in the order of the tabs.</param>
    /// <param name="heading">Its name and whether it is hidden.</param>
    /// <param name="content">Its cells, rows in their order.</param>
    /// <param name="budget">What filling merged cells may cost over all sheets of the file; what is beyond stays empty.</param>
    public static LoadedSheet Of(int index, SheetHeading heading, SheetContent content, CellBudget budget)
    {
        HashSet<(int, int)> below = [];
        var byRow = new Dictionary<int, int>();
        for (var i = 0; i < content.Rows.Count; i++) byRow[content.Rows[i].Number] = i;
        TableRow[] rows = [.. content.Rows];
        foreach (var range in content.Merged.Where(range => range.LastRow > range.FirstRow && byRow.ContainsKey(range.FirstRow)))
        {
            var first = byRow[range.FirstRow];
            var value = rows[first][range.FirstColumn];
            for (var at = first + 1; at < rows.Length && rows[at].Number <= range.LastRow && below.Count < MostFilled && budget.Takes(1); at++)
            {
                if (rows[at][range.FirstColumn].Kind != CellKind.Empty) continue;
                below.Add((rows[at].Number, range.FirstColumn));
                if (value.Kind != CellKind.Empty && budget.Takes(Math.Max(rows[at].Cells.Count, range.FirstColumn) + value.Text.Length)) rows[at] = With(rows[at], range.FirstColumn, value);
            }
        }
        return new LoadedSheet(index, heading, content with { Rows = rows }, content.Merged.Where(range => range.LastColumn > range.FirstColumn).ToLookup(range => range.FirstRow), below);
    }

    private static TableRow With(TableRow row, int column, TableCell cell)
    {
        var cells = new List<TableCell>(row.Cells);
        while (cells.Count <= column) cells.Add(TableCell.Empty);
        cells[column] = cell;
        return new TableRow(row.Number, cells);
    }
}
