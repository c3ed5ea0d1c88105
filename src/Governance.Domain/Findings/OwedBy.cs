namespace Governance.Domain.Findings;

/// <summary>Whose an obligation is.</summary>
public enum OwedBy
{
    /// <summary>The vendor's; it is told, and offers proof from its side.</summary>
    Vendor,
    /// <summary>The buyer's own duty; it never crosses.</summary>
    Buyer,
}
