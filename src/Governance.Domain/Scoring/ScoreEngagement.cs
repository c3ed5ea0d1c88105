namespace Governance.Domain.Scoring;

/// <summary>What the risk of an engagement depends on beside the score.</summary>
public sealed record ScoreEngagement(RiskFactors Factors, bool CriticalFunction, bool OpenIncident, bool ProvenMitigation)
{
    /// <summary>One of which neither an incident nor a mitigation is known.</summary>
    public static ScoreEngagement Of(RiskFactors factors, bool criticalFunction) => new(factors, criticalFunction, OpenIncident: false, ProvenMitigation: false);
}
