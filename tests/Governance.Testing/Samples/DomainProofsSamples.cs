using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Proving a mail domain.</summary>
public sealed class DomainProofsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        yield return world.Vendor.Get("domain-proofs/new");
        yield return world.Vendor.Post("domain-proofs/new", "domain-proofs", ("Address", "security@lab.example"));
        var own = $"domain-proofs/{(await world.LastAsync<DomainProof>(world.Vendor)).Id.Value}";
        yield return world.Vendor.Get(own);
        yield return world.Vendor.Post(own, own, ("Code", await world.MailedAsync(world.Vendor, "security@lab.example", "[0-9]{4} [0-9]{4}")));
        yield return world.Vendor.Get("domain-proofs");
    }
}
