using System.Globalization;
using Governance.Domain;
using Governance.Domain.Organizations;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>An organization that buys.</summary>
    public Task<Organization> BuyerAsync() => OrganizationAsync("buyer", buys: true, sells: false);

    /// <summary>An organization that sells.</summary>
    public Task<Organization> VendorAsync() => OrganizationAsync("vendor", buys: false, sells: true);

    /// <summary>An organization with a name of its own.</summary>
    public async Task<Organization> OrganizationAsync(string name, bool buys, bool sells)
    {
        var slug = string.Create(CultureInfo.InvariantCulture, $"{name}-{Next()}");
        var organization = Organization.Found(Slug.Parse(slug), slug, buys, sells, host.Clock.GetUtcNow());
        await AddAsync(organization.Id, organization);
        return organization;
    }

    /// <summary>A legal entity of an organization.</summary>
    public async Task<LegalEntity> LegalEntityAsync(Organization organization, string name = "Lab Ltd")
    {
        ArgumentNullException.ThrowIfNull(organization);
        var entity = LegalEntity.Record(organization.Id, name, CountryCode.Parse("IE"), "512345", lei: null, host.Clock.GetUtcNow());
        await AddAsync(organization.Id, entity);
        return entity;
    }
}
