namespace Governance.Domain.Questionnaires;

/// <summary>The answer of last time stands as the answer to a question.</summary>
public sealed record AnswerTakenOver(QuestionnaireId Questionnaire, string Question) : IBatchedEvent;
