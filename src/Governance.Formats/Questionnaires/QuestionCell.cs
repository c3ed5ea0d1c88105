namespace Governance.Formats.Questionnaires;

/// <summary>Where a question stands in a table, and where its answer and comment belong.</summary>
/// <param name="Sheet">0-based, in the order of the tabs.</param>
/// <param name="SheetName">As the tab shows it.</param>
/// <param name="Part">The part of the workbook that holds the sheet; empty in a csv file.</param>
/// <param name="Row">1-based, as the sheet shows it.</param>
/// <param name="Column">Letters of the column that holds the question.</param>
/// <param name="AnswerColumn">Letters of the column for the answer; null where the sheet has none, or several to mark one of.</param>
/// <param name="CommentColumn">Letters of the column for the comment; null where the sheet has none.</param>
public sealed record QuestionCell(int Sheet, string SheetName, string Part, int Row, string Column, string? AnswerColumn, string? CommentColumn)
{
    /// <summary>Letters of the column that is marked, where the sheet has one for each answer and exactly one is marked.</summary>
    public string? MarkedColumn { get; init; }
}
