using Governance.Domain.Evidence;

namespace Governance.Domain.Findings;

/// <summary>A proof was offered to the buyer, with the files that it names.</summary>
public sealed record UndertakingProofOffered(string Reference, ProofId Proof, IReadOnlyList<EvidenceRevisionId> Files, UserId By) : IEvent;
