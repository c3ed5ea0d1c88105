namespace Governance.Domain.Findings;

/// <summary>A proof did not show that the obligation is met.</summary>
public sealed record ProofRefused(string Reference, ProofId Proof, UserId By) : IEvent;
