namespace Governance.Domain.Catalogs;

/// <summary>What sort of evidence; it decides how long the evidence counts.</summary>
public enum EvidenceKind
{
    /// <summary>An independent report on operation over a period (SOC 2 or ISAE 3000, Type II).</summary>
    Type2,
    /// <summary>An independent report on design and existence at a date (Type I).</summary>
    Type1,
    /// <summary>A certificate of an accredited body.</summary>
    Certificate,
    /// <summary>A penetration test or red-team report.</summary>
    Pentest,
    /// <summary>A policy, standard or procedure in force.</summary>
    Policy,
    /// <summary>An export, scan or screenshot of a configuration at a date.</summary>
    Configuration,
    /// <summary>The buyer's own or a pooled audit.</summary>
    Audit,
    /// <summary>Any other record: samples, logs, minutes, exercise reports, model cards.</summary>
    Other,
}
