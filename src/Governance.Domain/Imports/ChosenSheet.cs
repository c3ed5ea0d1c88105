namespace Governance.Domain.Imports;

/// <summary>What somebody said of a sheet instead of what was found by itself.</summary>
/// <param name="Sheet">0-based, in the order of the tabs.</param>
/// <param name="IsTaken">Whether its questions are taken.</param>
/// <param name="HeaderRow">The row of the headings, 1-based; null for none.</param>
/// <param name="Columns">Letters of the columns by what they are, such as <c>question</c>.</param>
public sealed record ChosenSheet(int Sheet, bool IsTaken, int? HeaderRow, IReadOnlyDictionary<string, string> Columns);
