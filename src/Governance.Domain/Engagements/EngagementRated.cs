using Governance.Domain.Scoring;

namespace Governance.Domain.Engagements;

/// <summary>The inherent risk and tier of an engagement were worked out.</summary>
public sealed record EngagementRated(RiskFactors Factors, bool CriticalFunction, int InherentRisk, RiskTier Tier) : IEvent;
