namespace Governance.Domain.AnswerLibrary;

/// <summary>One word of a question, as it is compared.</summary>
/// <param name="Key">What is equal where two questions share it: a stem, <c>=concept</c> or <c>~theme</c>.</param>
/// <param name="Shown">How people read it.</param>
/// <param name="Share">How much it counts beside an ordinary word, 0 to 1.</param>
public sealed record QuestionTerm(string Key, string Shown, double Share);
