namespace Governance.Domain.Findings;

/// <summary>A proof arrived from the vendor.</summary>
public sealed record ProofTaken(string Reference, ProofId Proof) : IEvent;
