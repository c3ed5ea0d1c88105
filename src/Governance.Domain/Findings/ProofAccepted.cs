namespace Governance.Domain.Findings;

/// <summary>A proof was verified; the obligation is met.</summary>
public sealed record ProofAccepted(string Reference, ProofId Proof, UserId By) : IEvent;
