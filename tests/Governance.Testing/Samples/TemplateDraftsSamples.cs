using Governance.Domain.Templates;

namespace Governance.Testing.Samples;

/// <summary>An organization's own templates, from the first words to a version that is retired.</summary>
public sealed class TemplateDraftsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var shipped = await world.Data.TemplateAsync();
        yield return world.Buyer.Get("template-drafts/new");
        yield return world.Buyer.Post("template-drafts/new", "template-drafts", ("Title", "Cloud check"), ("From", $"{shipped.Key}@{shipped.Version}"));
        var draft = await world.LastAsync<TemplateDraft>(world.Buyer);
        var own = $"template-drafts/{draft.Id.Value}";
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/publications/new");
        yield return world.Buyer.Post(own + "/publications/new", own + "/publications");
        yield return world.Buyer.Get("templates");
        var version = $"templates/{draft.Key}/1";
        yield return world.Buyer.Get(version);
        yield return world.Buyer.Get(version + "/retirement/new");
        yield return world.Buyer.Post(version + "/retirement/new", version + "/retirement", ("Reason", "The next version asks better."));
    }
}
