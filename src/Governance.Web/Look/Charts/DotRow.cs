namespace Governance.Web.Look.Charts;

/// <summary>One strip of dots: ours among others.</summary>
/// <param name="Text">What is compared.</param>
/// <param name="Ours">0 to 100; the marked dot.</param>
/// <param name="Others">0 to 100 each.</param>
public sealed record DotRow(string Text, decimal? Ours, IReadOnlyList<decimal> Others);
