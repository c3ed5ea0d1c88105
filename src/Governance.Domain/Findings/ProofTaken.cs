using Governance.Domain.Evidence;

namespace Governance.Domain.Findings;

/// <summary>A proof arrived from the vendor, with the files that it names.</summary>
public sealed record ProofTaken(string Reference, ProofId Proof, IReadOnlyList<EvidenceRevisionId> Files) : IEvent;
