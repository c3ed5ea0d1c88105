namespace Governance.Domain.Clarifications;

/// <summary>Id of a thread of clarification; the same on both sides.</summary>
public readonly record struct ClarificationId(Guid Value);
