namespace Governance.Domain.Organizations;

/// <summary>What a member is in an organization; what each may do stands in <see cref="RolePermissions"/>.</summary>
public enum Role
{
    /// <summary>Administers a buying organization and its people.</summary>
    Owner,
    /// <summary>First line: answers for an engagement.</summary>
    EngagementOwner,
    /// <summary>Keeps the vendor register, sends assessments, holds contracts.</summary>
    Procurement,
    /// <summary>Judges answers and evidence.</summary>
    Reviewer,
    /// <summary>Second line: gives the independent opinion.</summary>
    RiskOpinion,
    /// <summary>Keeps contracts and clauses.</summary>
    Legal,
    /// <summary>Gives the opinion on personal data.</summary>
    DataProtection,
    /// <summary>Decides.</summary>
    Committee,
    /// <summary>Third line: reads everything, changes nothing.</summary>
    Auditor,
    /// <summary>Administers a vendor's organization and its answers.</summary>
    VendorOwner,
    /// <summary>Answers the questions given to them.</summary>
    Contributor,
    /// <summary>Signs representations for a legal entity.</summary>
    Signatory,
}
