using Governance.Domain.Vendors;

namespace Governance.Testing.Samples;

/// <summary>The vendor register, its contacts and its external ids.</summary>
public sealed class VendorsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var vendor = await world.Data.VendorRecordAsync(world.Buyer.Organization);
        var own = $"vendors/{vendor.Id.Value}";
        yield return world.Buyer.Get("vendors");
        yield return world.Buyer.Get("vendors/export?format=Xlsx");
        yield return world.Buyer.Get("vendors/new");
        yield return world.Buyer.Post("vendors/new", "vendors", ("Name", "Quartzmind Europe"));
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/edit");
        yield return world.Buyer.Post(own + "/edit", own, ("Name", "Northwind AI Europe"));
        yield return world.Buyer.Get(own + "/contacts/new");
        yield return world.Buyer.Post(own + "/contacts/new", own + "/contacts", ("Name", "Kim Contact"), ("Email", $"kim@{vendor.Domain}"));
        var contact = $"{own}/contacts/{(await world.LastAsync<VendorContact>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Get(contact + "/edit");
        yield return world.Buyer.Post(contact + "/edit", contact, ("Name", "Kim Night desk"));
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Post(own, contact + "/removal");
        yield return world.Buyer.Get(own + "/external-ids/new");
        yield return world.Buyer.Post(own + "/external-ids/new", own + "/external-ids", ("System", "Procurement"), ("Value", "4711"));
    }
}
