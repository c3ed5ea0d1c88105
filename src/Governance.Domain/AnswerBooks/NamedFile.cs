namespace Governance.Domain.AnswerBooks;

/// <summary>A file that a workbook names for a question.</summary>
/// <param name="Name">Its name, as it was typed.</param>
/// <param name="Address">The cell, such as <c>Q12</c>.</param>
public sealed record NamedFile(string Name, string Address);
