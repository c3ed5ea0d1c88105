namespace Governance.Web.Features.Findings;

/// <summary>Which findings a list shows.</summary>
public enum FindingView
{
    /// <summary>Those that hold a score.</summary>
    Open,
    /// <summary>Open, and what is owed after them is late, proof offered or not.</summary>
    Overdue,
    /// <summary>Open, with a proof that waits for us.</summary>
    ProofToVerify,
    /// <summary>Verified, and to be closed.</summary>
    Verified,
    /// <summary>Closed.</summary>
    Closed,
    /// <summary>All of them.</summary>
    All,
}
