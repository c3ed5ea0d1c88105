namespace Governance.Domain.Evidence;

/// <summary>A buyer may open a document no more.</summary>
public sealed record EvidenceGrantRevoked(EvidenceId Evidence, TenantId Buyer, UserId By) : IEvent;
