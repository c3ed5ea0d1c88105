namespace Governance.Formats.Questionnaires;

/// <summary>What somebody says of a sheet instead of what was found by itself.</summary>
/// <param name="IsTaken">Whether its questions are taken.</param>
/// <param name="HeaderRow">The row of the headings, 1-based; null for none: then every row is looked at.</param>
/// <param name="Columns">Which column is what.</param>
public sealed record SheetChoice(bool IsTaken, int? HeaderRow, SheetColumns Columns);
