namespace Governance.Domain.AnswerBooks;

/// <summary>Where a workbook had something to say about a question.</summary>
/// <param name="Field">What it says.</param>
/// <param name="Address">The cell, such as <c>I12</c>.</param>
public sealed record BookCell(BookField Field, string Address);
