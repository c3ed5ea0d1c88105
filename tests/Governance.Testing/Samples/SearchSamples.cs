namespace Governance.Testing.Samples;

/// <summary>Records by words, on both sides.</summary>
public sealed class SearchSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        await Task.CompletedTask;
        yield return world.Buyer.Get("search?q=a-");
        yield return world.Vendor.Get("search?q=a-");
    }
}
