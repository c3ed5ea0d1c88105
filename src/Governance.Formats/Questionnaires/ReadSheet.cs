namespace Governance.Formats.Questionnaires;

/// <summary>A sheet, and what became of it.</summary>
public sealed record ReadSheet
{
    /// <summary>As the tab shows it.</summary>
    public required string Name { get; init; }
    /// <summary>The part of the workbook that holds it; empty in a csv file.</summary>
    public required string Part { get; init; }
    /// <summary>Whether the workbook hides it.</summary>
    public required bool IsHidden { get; init; }
    /// <summary>Whether its questions were taken; hidden sheets are offered and off.</summary>
    public required bool IsTaken { get; init; }
    /// <summary>The row of the headings, 1-based; null where none was found.</summary>
    public int? HeaderRow { get; init; }
    /// <summary>The headings as they stand there, from column A.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];
    /// <summary>The first different values of each column below the headings, cut, from column A; a sheet wider than is of use here ends earlier.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Samples { get; init; } = [];
    /// <summary>Which column is what.</summary>
    public SheetColumns Columns { get; init; } = SheetColumns.None;
    /// <summary>How many questions were taken from it.</summary>
    public int Questions { get; init; }
    /// <summary>How many of those have an answer.</summary>
    public int Answers { get; init; }
    /// <summary>Rows with content that became neither heading, section nor question.</summary>
    public IReadOnlyList<SkippedRow> Skipped { get; init; } = [];
}
