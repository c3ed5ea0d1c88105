namespace Governance.Formats.Tables;

/// <summary>The values that some cells offer to choose from (ISO/IEC 29500-1, 18.3.1.32).</summary>
/// <param name="Cells">Where they are offered.</param>
/// <param name="Source">As the sheet writes it: a quoted list, or the place of the cells that hold the values.</param>
public sealed record CellChoices(IReadOnlyList<CellRange> Cells, string Source);
