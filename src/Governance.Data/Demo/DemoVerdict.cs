using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Data.Demo;

/// <summary>What a reviewer who reads a file makes of it.</summary>
public sealed record DemoVerdict(
    EvidenceKind Kind, EvidenceBasis Basis, EvidenceSource Source, DateOnly Dated, EvidenceResult Result = EvidenceResult.Clean, decimal Coverage = 1, DateOnly? ValidUntil = null, string? Place = null,
    EvidenceSubject Subject = EvidenceSubject.Vendor)
{
    /// <summary>As the desk takes it.</summary>
    public EvidenceVerdict Verdict() => new(Kind, Basis, Source, Result, Coverage, Dated, ValidUntil, Subject: Subject, Place: Place);
}
