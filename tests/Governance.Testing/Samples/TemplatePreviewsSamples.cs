using Governance.Domain.Templates;

namespace Governance.Testing.Samples;

/// <summary>A draft and a published version that are tried as a vendor would answer them, and a question of it that is moved far.</summary>
public sealed class TemplatePreviewsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var shipped = await world.Data.TemplateAsync();
        yield return world.Buyer.Post("template-drafts/new", "template-drafts", ("Title", "Tried check"), ("From", $"{shipped.Key}@{shipped.Version}"));
        var draft = await world.LastAsync<TemplateDraft>(world.Buyer);
        var own = $"template-drafts/{draft.Id.Value}";
        foreach (var tried in (string[])[$"template-previews/{draft.Id.Value}", $"template-previews/{shipped.Key}@{shipped.Version}"])
        {
            yield return world.Buyer.Get(tried);
            yield return world.Buyer.Post(tried, tried, ("answer:AC-1", "no"));
        }
        yield return world.Buyer.Get(own + "/positions/new?question=AC-1");
    }
}
