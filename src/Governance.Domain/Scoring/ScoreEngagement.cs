namespace Governance.Domain.Scoring;

/// <summary>What the risk of an engagement depends on beside the score.</summary>
public sealed record ScoreEngagement(RiskFactors Factors, bool CriticalFunction, bool OpenIncident, bool ProvenMitigation);
