using Governance.Domain.Engagements;
using Governance.Domain.Scoring;

namespace Governance.Domain.Campaigns;

/// <summary>An engagement as far as the scoping rules look at it.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="Factors">Its risk factors.</param>
/// <param name="Tier">How closely it is looked at.</param>
/// <param name="CriticalFunction">Whether a critical or important function rests on it.</param>
public sealed record ScopedEngagement(EngagementId Id, RiskFactors Factors, RiskTier Tier, bool CriticalFunction);
