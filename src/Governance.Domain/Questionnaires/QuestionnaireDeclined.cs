namespace Governance.Domain.Questionnaires;

/// <summary>It will not be answered.</summary>
public sealed record QuestionnaireDeclined(UserId By) : IEvent;
