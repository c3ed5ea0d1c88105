namespace Governance.Domain.Scoring;

/// <summary>Who shows it.</summary>
public enum EvidenceSource
{
    /// <summary>The vendor itself.</summary>
    Vendor,

    /// <summary>Its internal audit, or a tester that it hired.</summary>
    Internal,

    /// <summary>An independent party, to a professional standard.</summary>
    Independent,

    /// <summary>The buyer, alone or pooled with others.</summary>
    Buyer,
}
