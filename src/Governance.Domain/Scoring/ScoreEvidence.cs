namespace Governance.Domain.Scoring;

/// <summary>Evidence for one question, as the reviewer recorded it.</summary>
public sealed record ScoreEvidence(string Question, EvidenceKind Kind, EvidenceBasis Basis, EvidenceSource Source, EvidenceResult Result)
{
    /// <summary>The share of the engagement's scope that it covers: one of the values that the rules know.</summary>
    public required decimal Coverage { get; init; }

    /// <summary>The end of the period, or the day of the test or certificate; never the upload.</summary>
    public required DateOnly Dated { get; init; }

    /// <summary>When the reviewer accepted it; null while nobody has read it.</summary>
    public required DateOnly? AcceptedOn { get; init; }

    /// <summary>Whose controls it is about.</summary>
    public EvidenceSubject Subject { get; init; } = EvidenceSubject.Vendor;

    /// <summary>The last day of a certificate, the next review of a policy, the end of an audit's term.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The end of a bridge letter, for a report over a period.</summary>
    public DateOnly? BridgedUntil { get; init; }

    /// <summary>The last surveillance of a certificate.</summary>
    public DateOnly? SurveilledOn { get; init; }
}
