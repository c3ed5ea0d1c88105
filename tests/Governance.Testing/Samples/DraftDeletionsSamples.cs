using Governance.Domain.Templates;

namespace Governance.Testing.Samples;

/// <summary>A draft that is begun and deleted.</summary>
public sealed class DraftDeletionsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        yield return world.Buyer.Post("template-drafts/new", "template-drafts", ("Title", "Tried out"));
        var tried = $"template-drafts/{(await world.LastAsync<TemplateDraft>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Get(tried + "/deletion/new");
        yield return world.Buyer.Post(tried + "/deletion/new", tried + "/deletion");
    }
}
