using Governance.Domain;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;

namespace Governance.Cli.Scale;

/// <summary>A made-up organization.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Domain">Its mail domain.</param>
/// <param name="Entity">Its legal entity.</param>
/// <param name="People">Its members: the one who runs things, the one who judges or signs, the one who verifies.</param>
/// <param name="Functions">What a buyer's engagements support.</param>
public sealed record ScaleTenant(Organization Organization, MailDomain Domain, LegalEntity Entity, IReadOnlyList<ScalePerson> People, IReadOnlyList<Function> Functions)
{
    /// <summary>Its id.</summary>
    public TenantId Id => Organization.Id;

    /// <summary>Who runs things.</summary>
    public UserId Lead => People[0].Id;

    /// <summary>Who judges.</summary>
    public UserId Second => People[1].Id;

    /// <summary>Who verifies.</summary>
    public UserId Third => People[^1].Id;
}
