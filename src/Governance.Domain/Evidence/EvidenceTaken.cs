namespace Governance.Domain.Evidence;

/// <summary>A document was taken in.</summary>
public sealed record EvidenceTaken(EvidenceRevisionId Revision, Classification Label, UserId By) : IEvent;
