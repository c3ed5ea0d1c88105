namespace Governance.Domain.Questionnaires;

/// <summary>Answers were submitted.</summary>
public sealed record QuestionnaireSubmitted(int Number, UserId By) : IEvent;
