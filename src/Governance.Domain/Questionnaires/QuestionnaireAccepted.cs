namespace Governance.Domain.Questionnaires;

/// <summary>It will be answered.</summary>
public sealed record QuestionnaireAccepted(UserId By) : IEvent;
