namespace Governance.Domain.Scoring;

/// <summary>Whose controls evidence is about.</summary>
public enum EvidenceSubject
{
    /// <summary>The vendor's.</summary>
    Vendor,

    /// <summary>Those of the subservice organization that performs an inherited control.</summary>
    Subservice,
}
