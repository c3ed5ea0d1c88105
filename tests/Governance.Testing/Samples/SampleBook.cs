using System.Runtime.CompilerServices;

namespace Governance.Testing.Samples;

/// <summary>All samples of all features; a feature's are found by being there.</summary>
public static class SampleBook
{
    /// <summary>The features.</summary>
    public static IReadOnlyList<IFeatureSamples> Features { get; } =
    [
        .. from type in typeof(SampleBook).Assembly.GetTypes()
           where type.IsAssignableTo(typeof(IFeatureSamples)) && !type.IsInterface
           select (IFeatureSamples)Activator.CreateInstance(type)!,
    ];

    /// <summary>The samples of a feature, each with somebody to do it. Use each before asking for the next.</summary>
    public static async IAsyncEnumerable<Sample> Of(IFeatureSamples feature, World world, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(feature);
        ArgumentNullException.ThrowIfNull(world);
        await foreach (var sample in feature.Of(world).WithCancellation(stop)) yield return world.Endpoints.Seated(sample);
    }
}
