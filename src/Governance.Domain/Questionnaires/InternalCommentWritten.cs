namespace Governance.Domain.Questionnaires;

/// <summary>Somebody wrote an internal comment at a question.</summary>
public sealed record InternalCommentWritten(QuestionnaireId Questionnaire, string Question, UserId By) : IEvent;
