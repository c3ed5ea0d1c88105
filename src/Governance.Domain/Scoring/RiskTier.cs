namespace Governance.Domain.Scoring;

/// <summary>How closely an engagement is looked at.</summary>
public enum RiskTier
{
    /// <summary>Most closely.</summary>
    Tier1,

    /// <summary>As usual.</summary>
    Tier2,

    /// <summary>Lightly.</summary>
    Tier3,
}
