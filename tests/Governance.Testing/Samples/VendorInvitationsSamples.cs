using Governance.Domain.Vendors;

namespace Governance.Testing.Samples;

/// <summary>Inviting a contact of a vendor to claim the record.</summary>
public sealed class VendorInvitationsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var vendor = await world.Data.VendorRecordAsync(world.Buyer.Organization);
        var own = $"vendors/{vendor.Id.Value}";
        yield return world.Buyer.Post(own + "/contacts/new", own + "/contacts", ("Name", "Kim Contact"), ("Email", $"kim@{vendor.Domain}"));
        yield return world.Buyer.Get(own + "/invitations/new");
        yield return world.Buyer.Post(own + "/invitations/new", own + "/invitations", ("ContactId", (await world.LastAsync<VendorContact>(world.Buyer)).Id.Value.ToString()));
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Post(own, $"{own}/invitations/{(await world.LastAsync<VendorInvitation>(world.Buyer)).Id.Value}/withdrawal");
    }
}
