namespace Governance.Domain.Reviews;

/// <summary>A judgement of a file.</summary>
public readonly record struct EvidenceJudgementId(Guid Value);
