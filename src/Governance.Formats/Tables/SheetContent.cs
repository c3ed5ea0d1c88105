namespace Governance.Formats.Tables;

/// <summary>All of a sheet at once, with what the rows alone do not tell.</summary>
/// <param name="Part">The part of the archive that holds it; empty in a csv file.</param>
/// <param name="Rows">The rows with values, in order.</param>
/// <param name="Merged">Cells that are shown as one; the value stands in the first.</param>
/// <param name="Choices">Cells that offer values to choose from.</param>
/// <param name="Unsaved">Cells whose formula was saved without its value: row and 0-based column.</param>
public sealed record SheetContent(string Part, IReadOnlyList<TableRow> Rows, IReadOnlyList<CellRange> Merged, IReadOnlyList<CellChoices> Choices, IReadOnlyList<(int Row, int Column)> Unsaved);
