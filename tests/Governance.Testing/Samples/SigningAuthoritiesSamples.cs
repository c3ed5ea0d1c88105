using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Who may sign for a legal entity.</summary>
public sealed class SigningAuthoritiesSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var entity = await world.Data.LegalEntityAsync(world.Vendor.Organization);
        yield return world.Vendor.Get("signing-authorities/new");
        yield return world.Vendor.Post("signing-authorities/new", "signing-authorities",
            ("Member", world.Vendor[Role.Signatory].Membership.Id.Value.ToString()), ("Entity", entity.Id.Value.ToString()), ("Basis", "Managing director"));
        yield return world.Vendor.Get("signing-authorities");
        yield return world.Vendor.Post("signing-authorities", $"signing-authorities/{(await world.LastAsync<SigningAuthority>(world.Vendor)).Id.Value}/revocation").As(world.Vendor.At(Role.VendorOwner));
    }
}
