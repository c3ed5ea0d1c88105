namespace Governance.Formats.Tables;

/// <summary>A row that has at least one value.</summary>
/// <param name="number">1-based, as the sheet shows it.</param>
/// <param name="cells">From column A to the last one with a value.</param>
public sealed class TableRow(int number, IReadOnlyList<TableCell> cells)
{
    /// <summary>1-based, as the sheet shows it.</summary>
    public int Number { get; } = number;

    /// <summary>From column A to the last one with a value.</summary>
    public IReadOnlyList<TableCell> Cells { get; } = cells;

    /// <summary>The cell of a 0-based column; beyond the last one it is empty.</summary>
    public TableCell this[int column] => column < Cells.Count ? Cells[column] : TableCell.Empty;
}
