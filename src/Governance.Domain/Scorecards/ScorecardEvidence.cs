using Governance.Domain.Evidence;
using Governance.Domain.Scoring;

namespace Governance.Domain.Scorecards;

/// <summary>A file that came with the submission, and how it was judged; what is absent was not judged.</summary>
/// <param name="Title">As its owner calls it.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Label">How its owner classified it.</param>
/// <param name="Questions">The questions it serves.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Basis">What it shows.</param>
/// <param name="Source">Who shows it.</param>
/// <param name="Result">What it found.</param>
/// <param name="Coverage">The share of the scope that it covers, 0 to 1.</param>
/// <param name="Dated">Its date.</param>
/// <param name="ValidUntil">When it ends.</param>
/// <param name="AcceptedOn">When it was read and accepted.</param>
/// <param name="Public">The public document that it is, with the passage relied on; absent for a file of the vendor's.</param>
public sealed record ScorecardEvidence(
    string Title,
    string FileName,
    string Sha256,
    Classification Label,
    IReadOnlyList<string> Questions,
    EvidenceKind? Kind = null,
    EvidenceBasis? Basis = null,
    EvidenceSource? Source = null,
    EvidenceResult? Result = null,
    decimal? Coverage = null,
    DateOnly? Dated = null,
    DateOnly? ValidUntil = null,
    DateOnly? AcceptedOn = null,
    PublicSource? Public = null);
