namespace Governance.Domain.Scoring;

/// <summary>The points that one question brings to the whole; they add up to it exactly.</summary>
public sealed record Contribution(string Question, Fraction Claimed, Fraction Proven);
