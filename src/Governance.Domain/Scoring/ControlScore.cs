namespace Governance.Domain.Scoring;

/// <summary>The score of a control over the questions that test it, from 0 to 100; null where none of them is scored.</summary>
public sealed record ControlScore(string Control, Fraction? Claimed, Fraction? Proven);
