using Governance.Domain.Templates;

namespace Governance.Testing.Samples;

/// <summary>A draft that is tried as a vendor would answer it, and a question of it that is moved far.</summary>
public sealed class DraftPreviewsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var shipped = await world.Data.TemplateAsync();
        yield return world.Buyer.Post("template-drafts/new", "template-drafts", ("Title", "Tried check"), ("From", $"{shipped.Key}@{shipped.Version}"));
        var draft = await world.LastAsync<TemplateDraft>(world.Buyer);
        var own = $"template-drafts/{draft.Id.Value}";
        yield return world.Buyer.Get(own + "/preview");
        yield return world.Buyer.Post(own + "/preview", own + "/preview", ("answer:AC-1", "no"));
        yield return world.Buyer.Get(own + "/positions/new?question=AC-1");
    }
}
