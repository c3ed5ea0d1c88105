namespace Governance.Domain.Scoring;

/// <summary>The risk of an engagement on a scale from 1 to 5, and the tier that follows from it.</summary>
public static class EngagementRisk
{
    /// <summary>What is at stake: the highest factor, one lower if no other is within one of it, with a floor for a critical or important function.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A factor is not from 1 to 5.</exception>
    public static int Inherent(RiskRules rules, RiskFactors factors, bool criticalFunction)
    {
        ReadOnlySpan<int> all = [factors.Data, factors.Criticality, factors.Autonomy, factors.Capability, factors.Reach];
        int highest = 0, near = 0;
        foreach (var factor in all)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(factor, RiskFactors.Least, nameof(factors));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(factor, RiskFactors.Most, nameof(factors));
            highest = Math.Max(highest, factor);
        }
        foreach (var factor in all)
            near += factor >= highest - 1 ? 1 : 0;
        var inherent = near > 1 ? highest : highest - 1;
        return criticalFunction ? Math.Max(inherent, rules.CriticalFunctionInherent) : inherent;
    }

    /// <summary>What is left: one lower for a good held band without an open incident, one lower for the buyer's own proven mitigation. A null band lowers nothing.</summary>
    public static int Residual(RiskRules rules, int inherent, Band? held, ScoreEngagement engagement)
    {
        var residual = inherent;
        if (held <= rules.LoweredFrom && !engagement.OpenIncident)
            residual--;
        if (engagement.ProvenMitigation)
            residual--;
        return Math.Max(residual, engagement.CriticalFunction ? rules.CriticalFunctionResidual : RiskFactors.Least);
    }

    /// <summary>The tier of an inherent risk.</summary>
    public static RiskTier Tier(RiskRules rules, int inherent) =>
        inherent >= rules.Tier1From ? RiskTier.Tier1 : inherent >= rules.Tier2From ? RiskTier.Tier2 : RiskTier.Tier3;
}
