namespace Governance.Testing.Samples;

/// <summary>
/// The samples of a feature's routes, as a story: each is used before the next is asked for, so that what comes later may stand on it.
/// </summary>
public interface IFeatureSamples
{
    /// <summary>At least one for each route of the feature.</summary>
    IAsyncEnumerable<Sample> Of(World world);
}
