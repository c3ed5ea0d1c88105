namespace Governance.Testing.Samples;

/// <summary>What a vendor has received.</summary>
public sealed class InboxSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        await world.SentAsync();
        yield return world.Vendor.Get("inbox");
        yield return world.Vendor.Get("inbox/export?format=Csv");
    }
}
