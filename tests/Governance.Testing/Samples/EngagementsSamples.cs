namespace Governance.Testing.Samples;

/// <summary>Engagements and their risk.</summary>
public sealed class EngagementsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var vendor = await world.Data.VendorRecordAsync(world.Buyer.Organization);
        var own = $"engagements/{(await world.Data.EngagementAsync(vendor)).Id.Value}";
        yield return world.Buyer.Get("engagements");
        yield return world.Buyer.Get("engagements/export?format=Csv");
        yield return world.Buyer.Get($"engagements/new?vendor={vendor.Id.Value}");
        yield return world.Buyer.Post($"engagements/new?vendor={vendor.Id.Value}", "engagements", ("Service", "Document summaries"), ("Data", "2"), ("Criticality", "3"), ("Autonomy", "2"), ("Capability", "3"), ("Reach", "1"));
        yield return world.Buyer.Get("engagements/risk?data=2&criticality=3&autonomy=2&capability=3&reach=1");
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/edit");
        yield return world.Buyer.Post(own + "/edit", own, ("Service", "Frontier model API, Europe"));
    }
}
