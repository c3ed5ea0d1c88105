namespace Governance.Domain.Findings;

/// <summary>The buyer judged a proof.</summary>
public sealed record UndertakingProofJudged(string Reference, ProofId Proof, bool Accepted) : IEvent;
