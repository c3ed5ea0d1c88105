namespace Governance.Domain.Scorecards;

/// <summary>A scorecard.</summary>
public readonly record struct ScorecardId(Guid Value);
