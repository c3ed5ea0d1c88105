using Governance.Domain.Organizations;

namespace Governance.Domain.Engagements;

/// <summary>What a buyer writes down about an engagement, its risk apart.</summary>
public sealed record EngagementDescription(string? Service, string? Description, ProvidingEntity Provider, IReadOnlyCollection<LegalEntityId> UsingEntities,
    AiActRole AiActRole, AiActClass AiActClass, DataProtectionRole DataProtectionRole, UserId? OwnerId);
