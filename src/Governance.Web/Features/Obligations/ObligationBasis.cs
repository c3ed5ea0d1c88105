namespace Governance.Web.Features.Obligations;

/// <summary>What sets the date of an obligation.</summary>
public enum ObligationBasis
{
    /// <summary>No contract: policy, or a decision without a clause; the gap is the buyer's own.</summary>
    None,
    /// <summary>A clause of a contract.</summary>
    Clause,
}
