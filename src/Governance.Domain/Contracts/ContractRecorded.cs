using Governance.Domain.Engagements;

namespace Governance.Domain.Contracts;

/// <summary>A contract was recorded.</summary>
public sealed record ContractRecorded(string Reference, EngagementId Engagement, bool HasRemediationClause) : IEvent;
