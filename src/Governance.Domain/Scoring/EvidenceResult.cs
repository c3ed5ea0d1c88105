namespace Governance.Domain.Scoring;

/// <summary>What evidence found.</summary>
public enum EvidenceResult
{
    /// <summary>Nothing adverse.</summary>
    Clean,

    /// <summary>An exception; holds the question at partial credit.</summary>
    Exception,

    /// <summary>Failed, or a criterion qualified, or the opinion adverse or disclaimed; holds the question at 0.</summary>
    Failed,

    /// <summary>Carved out, or not in the report; shows nothing.</summary>
    NotTested,
}
