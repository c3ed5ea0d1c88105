namespace Governance.Domain.Scoring;

/// <summary>The numbers of <see cref="EngagementRisk"/>: the floors for critical functions, where the tiers begin, and the worst band that still lowers a risk.</summary>
public sealed record RiskRules(int CriticalFunctionInherent, int CriticalFunctionResidual, int Tier1From, int Tier2From, Band LoweredFrom);
