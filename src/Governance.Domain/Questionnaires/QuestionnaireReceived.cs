namespace Governance.Domain.Questionnaires;

/// <summary>A questionnaire arrived from a buyer.</summary>
public sealed record QuestionnaireReceived(TenantId Buyer, string QuestionnaireHash, DateOnly DueOn) : IEvent;
