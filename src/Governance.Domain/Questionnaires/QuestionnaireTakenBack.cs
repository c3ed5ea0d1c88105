namespace Governance.Domain.Questionnaires;

/// <summary>The buyer took it back.</summary>
public sealed record QuestionnaireTakenBack(TenantId Buyer) : IEvent;
