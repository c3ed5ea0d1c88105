namespace Governance.Web.Look.Charts;

/// <summary>One bar of a sorted chart: how many things hang on this one.</summary>
/// <param name="Text">What they hang on.</param>
/// <param name="Count">How many.</param>
/// <param name="Href">Which ones.</param>
public sealed record ShareRow(string Text, int Count, string? Href = null);
