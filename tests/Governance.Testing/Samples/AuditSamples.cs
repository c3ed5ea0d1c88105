namespace Governance.Testing.Samples;

/// <summary>The audit trail, on the page and to take away.</summary>
public sealed class AuditSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        await world.Data.VendorRecordAsync(world.Buyer.Organization);
        yield return world.Buyer.Get("audit-entries");
        yield return world.Buyer.Get("audit-bundle/new");
        yield return world.Buyer.Post("audit-bundle/new", "audit-bundle");
    }
}
