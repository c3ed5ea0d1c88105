namespace Governance.Web.Look.Charts;

/// <summary>One cell of the heat map.</summary>
/// <param name="Likelihood">1 to 5, from rare to almost certain.</param>
/// <param name="Impact">1 to 5, from minor to severe.</param>
/// <param name="Count">How many risks lie there.</param>
/// <param name="Level">1 to 5: how much it matters, by the organization's own criteria.</param>
/// <param name="Word">The level's name: "High".</param>
/// <param name="Href">Which risks.</param>
public sealed record HeatCell(int Likelihood, int Impact, int Count, int Level, string Word, string? Href = null);
