using Governance.Domain.Scoring;

namespace Governance.Domain.Catalogs;

/// <summary>A piece of evidence that an assessor accepts for a control.</summary>
/// <param name="Kind">What sort of document or record it is.</param>
/// <param name="Basis">What it can show at most.</param>
/// <param name="What">Which one exactly.</param>
public sealed record AcceptedEvidence(EvidenceKind Kind, EvidenceBasis Basis, string What);
