namespace Governance.Domain.Evidence;

/// <summary>A document has a newer revision.</summary>
public sealed record EvidenceRevised(EvidenceRevisionId Revision, UserId By) : IEvent;
