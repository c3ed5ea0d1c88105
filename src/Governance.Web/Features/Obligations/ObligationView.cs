namespace Governance.Web.Features.Obligations;

/// <summary>Which obligations a list shows.</summary>
public enum ObligationView
{
    /// <summary>What is still owed.</summary>
    Owed,
    /// <summary>What is still owed and late, proof offered or not.</summary>
    Overdue,
    /// <summary>What has a proof that waits for us.</summary>
    ProofToVerify,
    /// <summary>What was met.</summary>
    Met,
    /// <summary>All of them.</summary>
    All,
}
