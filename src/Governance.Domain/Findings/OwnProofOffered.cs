namespace Governance.Domain.Findings;

/// <summary>The buyer's own proof that a duty of its own is met.</summary>
public sealed record OwnProofOffered(string Reference, ProofId Proof, UserId By) : IEvent;
