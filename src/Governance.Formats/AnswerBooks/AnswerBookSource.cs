using Governance.Domain.Questionnaires;

namespace Governance.Formats.AnswerBooks;

/// <summary>What goes into a workbook of answers. All of it is the vendor's own: the document as it received it, and what it said so far.</summary>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="Sheet">Its document with the answers.</param>
/// <param name="Attached">Names of the documents beside the answers, by question.</param>
/// <param name="MadeAt">When it is made.</param>
public sealed record AnswerBookSource(Questionnaire Questionnaire, AnswerSheet Sheet, ILookup<string, string> Attached, DateTimeOffset MadeAt);
