namespace Governance.Formats.Questionnaires;

/// <summary>A row with content that was left out.</summary>
/// <param name="Row">1-based, as the sheet shows it.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record SkippedRow(int Row, string Reason);
