namespace Governance.Testing.Samples;

/// <summary>Questionnaire templates.</summary>
public sealed class TemplatesSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var template = await world.Data.TemplateAsync();
        yield return world.Buyer.Get("templates");
        yield return world.Buyer.Get($"templates/{template.Key}/{template.Version}");
    }
}
