namespace Governance.Testing.Samples;

/// <summary>Frameworks and their controls.</summary>
public sealed class FrameworksSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        await world.LoadCatalogsAsync();
        yield return world.Buyer.Get("frameworks");
        yield return world.Buyer.Get("frameworks/aoa/1.0");
    }
}
