using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>An answer was saved as a draft. What it says stays in the answer.</summary>
public sealed record AnswerSaved(QuestionnaireId Questionnaire, string Question, AnswerState State, UserId By) : IEvent;
