namespace Governance.Cli.Scale;

/// <summary>Assessments of one buyer and one seller that are loaded together.</summary>
/// <param name="Buyer">Who asks.</param>
/// <param name="Seller">Who answers.</param>
/// <param name="About">What each is about, with its number among those of all buyers.</param>
internal sealed record ScaleChunk(ScaleTenant Buyer, ScaleTenant Seller, IReadOnlyList<(ScaleEngagement Engagement, int Number)> About)
{
    private const int AtOnce = 40;

    /// <summary>Spreads the assessments of a buyer over its claimed vendors, round and round, and puts those of the same pair together.</summary>
    public static IEnumerable<ScaleChunk> Of(ScaleTenant buyer, IReadOnlyList<ScaleEngagement> register, int first, int count)
    {
        var claimed = register.Where(engagement => engagement.Seller is not null).ToList();
        return Enumerable.Range(0, count).Select(i => (Engagement: claimed[i % claimed.Count], Number: first + i))
            .GroupBy(about => about.Engagement.Seller!).SelectMany(pair => pair.Chunk(AtOnce).Select(about => new ScaleChunk(buyer, pair.Key, about)));
    }
}
