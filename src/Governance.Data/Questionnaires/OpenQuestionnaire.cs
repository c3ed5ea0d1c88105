using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>A questionnaire as it lies before its answerers.</summary>
public sealed record OpenQuestionnaire(Questionnaire Questionnaire, AnswerSheet Sheet, IReadOnlyList<Answer> Answers, IReadOnlyList<AnswerEvidence> Evidence);
