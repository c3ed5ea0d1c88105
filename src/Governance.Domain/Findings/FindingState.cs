namespace Governance.Domain.Findings;

/// <summary>Where a finding stands.</summary>
public enum FindingState
{
    /// <summary>It holds the score of its question.</summary>
    Open,
    /// <summary>Its remediation was verified; it holds nothing any more.</summary>
    Verified,
    /// <summary>It is closed.</summary>
    Closed,
}
