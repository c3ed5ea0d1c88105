using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Legal entities.</summary>
public sealed class LegalEntitiesSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        yield return world.Buyer.Get("legal-entities");
        yield return world.Buyer.Get("legal-entities/new");
        yield return world.Buyer.Post("legal-entities/new", "legal-entities", ("Name", "Meridian Bank AG"), ("Country", "DE"), ("RegisterNumber", "HRB 1"));
        var own = $"legal-entities/{(await world.LastAsync<LegalEntity>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Post(own, own, ("Name", "Meridian Bank SE"));
    }
}
