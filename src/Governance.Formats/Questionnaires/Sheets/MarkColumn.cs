namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>A column in which a mark stands for an answer, such as the x below "Yes".</summary>
/// <param name="Column">0-based.</param>
/// <param name="Answer">The answer, as its heading says it.</param>
internal sealed record MarkColumn(int Column, string Answer);
