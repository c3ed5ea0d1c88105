namespace Governance.Domain.Evidence;

/// <summary>One revision of a piece of evidence: its bytes never change.</summary>
public readonly record struct EvidenceRevisionId(Guid Value);
