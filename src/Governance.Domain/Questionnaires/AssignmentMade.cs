namespace Governance.Domain.Questionnaires;

/// <summary>A part of a questionnaire was given to a colleague, or forwarded.</summary>
public sealed record AssignmentMade(QuestionnaireId Questionnaire, string Part, UserId Holder, UserId By) : IEvent;
