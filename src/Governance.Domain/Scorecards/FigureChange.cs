namespace Governance.Domain.Scorecards;

/// <summary>A figure of the whole, then and now; null where nothing was scored.</summary>
/// <param name="Figure">As the result of a score names it: <c>proven</c>.</param>
/// <param name="Then">In the earlier scorecard.</param>
/// <param name="Now">In the later one.</param>
public sealed record FigureChange(string Figure, decimal? Then, decimal? Now);
