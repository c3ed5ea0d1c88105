namespace Governance.Domain.Evidence;

/// <summary>What somebody opens a file for; both access ledgers say so.</summary>
public enum PermitPurpose
{
    /// <summary>To read it in the browser.</summary>
    View,
    /// <summary>To take it away.</summary>
    Download,
    /// <summary>To prove that it is still what was stored.</summary>
    Verification,
}
