namespace Governance.Domain.Scoring;

/// <summary>How severe a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Holds its question at 0.</summary>
    Critical,

    /// <summary>Holds its question at 0.</summary>
    High,

    /// <summary>Holds its question at partial credit.</summary>
    Medium,

    /// <summary>Holds nothing.</summary>
    Low,
}
