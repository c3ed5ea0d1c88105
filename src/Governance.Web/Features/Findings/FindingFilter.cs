namespace Governance.Web.Features.Findings;

/// <summary>Which findings a list shows.</summary>
public enum FindingFilter
{
    /// <summary>Those that hold a score.</summary>
    Open,
    /// <summary>Verified, and to be closed.</summary>
    Verified,
    /// <summary>Closed.</summary>
    Closed,
    /// <summary>All of them.</summary>
    All,
}
