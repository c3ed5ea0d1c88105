namespace Governance.Web.Look.Charts;

/// <summary>One bar: what is claimed, what of it is proven, and where the middle of the portfolio stands.</summary>
/// <param name="Text">What the bar is about.</param>
/// <param name="Claimed">0 to 100; nothing when not scored.</param>
/// <param name="Proven">0 to 100, never above the claim; nothing when not scored.</param>
/// <param name="Median">The portfolio's median of what is proven, 0 to 100.</param>
/// <param name="Href">Where the answers under it are.</param>
public sealed record BarRow(string Text, decimal? Claimed, decimal? Proven, decimal? Median = null, string? Href = null);
