namespace Governance.Domain.Scoring;

/// <summary>What a piece of evidence is; it sets how it ages and nothing else.</summary>
public enum EvidenceKind
{
    /// <summary>A report over a period, as SOC 2 Type II.</summary>
    Type2,

    /// <summary>A report at a date, as SOC 2 Type I.</summary>
    Type1,

    /// <summary>A certificate with surveillance.</summary>
    Certificate,

    /// <summary>A penetration test.</summary>
    Pentest,

    /// <summary>A policy or procedure with a review date.</summary>
    Policy,

    /// <summary>A configuration export or a scan.</summary>
    Configuration,

    /// <summary>An audit by the buyer, alone or pooled.</summary>
    Audit,

    /// <summary>Anything else.</summary>
    Other,
}
