namespace Governance.Domain.AnswerBooks;

/// <summary>What was read from a workbook of answers.</summary>
/// <param name="Answers">What it says, question by question.</param>
/// <param name="LeftOut">What is not read, each with its place, as a sentence.</param>
public sealed record AnswerBookRows(IReadOnlyList<BookAnswer> Answers, IReadOnlyList<string> LeftOut);
