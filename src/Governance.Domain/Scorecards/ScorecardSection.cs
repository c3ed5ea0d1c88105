namespace Governance.Domain.Scorecards;

/// <summary>A section in words. Figures are from 0 to 100, the share from 0 to 1; absent where nothing is scored.</summary>
/// <param name="Key">As in the input.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="Determined">How many of them are determined.</param>
/// <param name="Words">What is shown, in a sentence.</param>
/// <param name="Claimed">What the vendor claims.</param>
/// <param name="Proven">What is proven.</param>
/// <param name="Coverage">The share answered or inherited.</param>
/// <param name="Band">The band.</param>
public sealed record ScorecardSection(string Key, string Title, int Questions, int Determined, string Words, decimal? Claimed = null, decimal? Proven = null, decimal? Coverage = null, string? Band = null);
