namespace Governance.Domain.Scoring;

/// <summary>The band at which each kind of hold holds.</summary>
public sealed record HoldBands(Band Failed, Band Partial, Band Unproven, Band UndeterminedAnswered, Band UndeterminedUnanswered, Band LimitedScope);
