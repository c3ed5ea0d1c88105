using Governance.Domain.Scoring;

namespace Governance.Domain.Scorecards;

/// <summary>What held a band, as the result of a scorecard lists it.</summary>
/// <param name="Band">The band that it does not let pass.</param>
/// <param name="Reason">Why.</param>
/// <param name="Question">Key of the question; absent for limited scope.</param>
public sealed record ScorecardHold(string Band, HoldReason Reason, string? Question = null);
