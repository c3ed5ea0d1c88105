namespace Governance.Domain.Evidence;

/// <summary>A piece of evidence, over all its revisions.</summary>
public readonly record struct EvidenceId(Guid Value);
