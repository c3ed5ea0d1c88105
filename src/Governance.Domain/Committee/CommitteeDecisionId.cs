namespace Governance.Domain.Committee;

/// <summary>A decision of the committee.</summary>
public readonly record struct CommitteeDecisionId(Guid Value);
