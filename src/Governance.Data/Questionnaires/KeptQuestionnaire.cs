using Governance.Domain;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>A questionnaire as the database keeps it, with everything that was said so far.</summary>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="Decided">Whether the buyer has shared a decision that rests on it.</param>
/// <param name="Document">The text of its document; null where that was not asked for.</param>
/// <param name="Answers">The answers, in no order.</param>
/// <param name="Names">Names of those who saved them, who have parts of it, and who gave them these.</param>
/// <param name="Attached">The evidence that they rest on, each with its document.</param>
/// <param name="Assignments">Who was given which part, in no order.</param>
/// <param name="Comments">How many internal comments stand at a question, where any do.</param>
/// <param name="Clarifications">How much was asked and answered between the two sides about a question, where anything was.</param>
/// <param name="Waiting">How many things the buyer asked that nobody has answered.</param>
public sealed record KeptQuestionnaire(
    Questionnaire Questionnaire,
    bool Decided,
    string? Document,
    IReadOnlyList<Answer> Answers,
    IReadOnlyDictionary<UserId, string> Names,
    IReadOnlyList<(AnswerEvidence Evidence, AttachedEvidence Document)> Attached,
    IReadOnlyList<Assignment> Assignments,
    IReadOnlyDictionary<string, int> Comments,
    IReadOnlyDictionary<string, int> Clarifications,
    int Waiting);
