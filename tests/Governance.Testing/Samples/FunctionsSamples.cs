using Governance.Domain.Engagements;

namespace Governance.Testing.Samples;

/// <summary>What the buyer does, and whether it is critical.</summary>
public sealed class FunctionsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        yield return world.Buyer.Get("functions");
        yield return world.Buyer.Get("functions/new");
        yield return world.Buyer.Post("functions/new", "functions", ("Name", "Payments"), ("CriticalOrImportant", "true"), ("Reason", "Customers are paid by it."));
        var own = $"functions/{(await world.LastAsync<Function>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Get(own + "/edit");
        yield return world.Buyer.Post(own + "/edit", own, ("Name", "Payments and cards"));
        yield return world.Buyer.Get("functions");
        yield return world.Buyer.Get("functions/export?format=Csv");
    }
}
