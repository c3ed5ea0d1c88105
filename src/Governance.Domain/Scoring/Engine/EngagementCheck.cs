namespace Governance.Domain.Scoring.Engine;

/// <summary>What must hold of the engagement.</summary>
internal static class EngagementCheck
{
    /// <summary>Refuses factors out of range.</summary>
    public static void Check(ScoreEngagement? engagement)
    {
        if (engagement is null)
            return;
        Check("data", engagement.Factors.Data);
        Check("criticality", engagement.Factors.Criticality);
        Check("autonomy", engagement.Factors.Autonomy);
        Check("capability", engagement.Factors.Capability);
        Check("reach", engagement.Factors.Reach);
    }

    private static void Check(string name, int factor)
    {
        if (factor is < RiskFactors.Least or > RiskFactors.Most)
            throw new ScoreRefused($"engagement.factors.{name}", "a factor is from 1 to 5");
    }
}
