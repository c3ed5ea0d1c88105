namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Where the table of a sheet begins and which column is what.</summary>
/// <param name="Header">Index of the row of headings among the rows with values; -1 where there is none.</param>
/// <param name="Columns">0-based column per role.</param>
internal sealed record FoundTable(int Header, IReadOnlyDictionary<ColumnRole, int> Columns)
{
    /// <summary>The columns in which one mark is the answer; the first of them is the column of the answer. Empty where answers are written.</summary>
    public IReadOnlyList<MarkColumn> Marks { get; init; } = [];

    /// <summary>The column of a role; -1 where there is none.</summary>
    public int this[ColumnRole role] => Columns.TryGetValue(role, out var column) ? column : -1;
}
