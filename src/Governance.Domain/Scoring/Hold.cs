namespace Governance.Domain.Scoring;

/// <summary>What holds a band down: a critical question that is open, or limited scope, which names no question.</summary>
public sealed record Hold(string? Question, Band Band, HoldReason Reason);
