using Governance.Domain.Organizations;

namespace Governance.Domain.Engagements;

/// <summary>A legal entity of the buyer that uses the service.</summary>
public sealed class UsingEntity : ITenantOwned
{
    private UsingEntity() { }

    internal UsingEntity(TenantId tenant, EngagementId engagement, LegalEntityId entity) => (TenantId, EngagementId, EntityId) = (tenant, engagement, entity);

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The engagement.</summary>
    public EngagementId EngagementId { get; private set; }
    /// <summary>The entity.</summary>
    public LegalEntityId EntityId { get; private set; }
}
