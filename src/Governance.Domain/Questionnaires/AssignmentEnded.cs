namespace Governance.Domain.Questionnaires;

/// <summary>A part of a questionnaire is with nobody in particular any more.</summary>
public sealed record AssignmentEnded(QuestionnaireId Questionnaire, string Part, UserId By) : IEvent;
