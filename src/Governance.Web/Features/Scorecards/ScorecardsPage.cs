namespace Governance.Web.Features.Scorecards;

/// <summary>One page of scorecards, the latest first.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record ScorecardsPage(IReadOnlyList<ScorecardRow> Rows, string? Next);
