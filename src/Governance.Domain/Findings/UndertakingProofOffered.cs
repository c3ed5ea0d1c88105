namespace Governance.Domain.Findings;

/// <summary>A proof was offered to the buyer.</summary>
public sealed record UndertakingProofOffered(string Reference, ProofId Proof, UserId By) : IEvent;
