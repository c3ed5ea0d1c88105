using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;

namespace Governance.Testing.Samples;

/// <summary>A vendor claims the record that a buyer keeps of it, as one that is there or as a new one.</summary>
public sealed class ClaimsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var kim = world.Vendor[Role.VendorOwner];
        await ProveAsync(world, kim.Address.Domain);
        var link = await InviteAsync(world, kim.Address);
        var browser = world.Vendor.At(Role.VendorOwner);
        yield return new Seat(browser).Get(link);
        var claim = $"claims/new?token={link["/claims/".Length..]}&domain={kim.Address.Domain}";
        yield return world.Vendor.Get(claim);
        yield return world.Vendor.Post(claim, "claims");
        yield return world.Vendor.Get("claims");
        yield return world.Vendor.Get("claims/export?format=Csv");

        var fresh = await InviteAsync(world, EmailAddress.Parse("founder@newcomer.example"));
        yield return world.Visitor().Get(fresh);
        yield return world.Visitor().Get(fresh + "/organization");
        yield return world.Visitor().Post(fresh + "/organization", fresh + "/organization", ("Name", "Newcomer"), ("Slug", "newcomer"));
    }

    private static async Task ProveAsync(World world, MailDomain domain)
    {
        var (code, by, now) = (ProofCode.New(), world.Vendor[Role.VendorOwner].Id, world.Host.Clock.GetUtcNow());
        var proof = DomainProof.Begin(world.Vendor.Organization.Id, EmailAddress.Parse($"security@{domain}"), code, by, now);
        proof.Enter(code.Text, by, now);
        await world.Data.AddAsync(world.Vendor.Organization.Id, proof);
    }

    private static async Task<string> InviteAsync(World world, EmailAddress address)
    {
        var now = world.Host.Clock.GetUtcNow();
        var by = world.Buyer[Role.Procurement].Id;
        var vendor = Vendor.Register(world.Buyer.Organization.Id, $"VND-C-{address.Value.Length}", new("Northwind AI", null, address.Domain, by), by, now);
        var contact = vendor.AddContact(new("Kim Contact", address, null, "Security", OutOfHours: false));
        var token = InvitationToken.New();
        var invitation = VendorInvitation.Issue(vendor, contact.Id, by, now);
        await world.Data.AddAsync(world.Buyer.Organization.Id, vendor, invitation, VendorInvitationHash.Of(token, invitation));
        return "/claims/" + token.Text;
    }
}
