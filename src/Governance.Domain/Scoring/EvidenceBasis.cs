namespace Governance.Domain.Scoring;

/// <summary>What evidence shows, from the weakest to the strongest.</summary>
public enum EvidenceBasis
{
    /// <summary>Words only: a statement, a bridge letter, a web page, a logo.</summary>
    Statement,

    /// <summary>That it is designed: a policy, a certificate without statement of applicability.</summary>
    Design,

    /// <summary>That it is there, at a date.</summary>
    InPlace,

    /// <summary>That it worked, over a period.</summary>
    Operated,
}
