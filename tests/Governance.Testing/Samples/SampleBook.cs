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
}
