using System.Collections.Frozen;
using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;

namespace Governance.Web.Access;

/// <summary>The organization in the address, and what the person may do there. Filled in by <see cref="AccessFilter"/>.</summary>
public sealed class OrganizationContext(TenantScope scope)
{
    private FrozenSet<Permission> permissions = FrozenSet<Permission>.Empty;

    /// <summary>The organization of this page; reading it elsewhere is a mistake of the programmer.</summary>
    public Organization Organization { get => field ?? throw new InvalidOperationException("This page belongs to no organization."); private set; }

    /// <summary>Whether this page belongs to an organization.</summary>
    public bool Entered { get; private set; }

    /// <summary>Its id as owner of rows.</summary>
    public TenantId Tenant => Organization.Id;

    /// <summary>Its name in addresses.</summary>
    public string Slug => Organization.Slug.Value;

    /// <summary>Who is signed in.</summary>
    public UserId UserId => scope.User ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The name shown for whoever is signed in.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>What they are here.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    /// <summary>All that their roles allow.</summary>
    public IReadOnlySet<Permission> Permissions => permissions;

    /// <summary>Whether their roles allow an act.</summary>
    public bool Allows(Permission permission) => permissions.Contains(permission);

    /// <summary>Whether their roles allow to open files that a vendor granted to this organization.</summary>
    public bool OpensEvidence() => EvidenceReaders.Permissions.Any(Allows);

    /// <summary>Whoever is signed in, as one who opens files for this organization.</summary>
    public FileReader Reader() => new(UserId, PersonName, Tenant, Organization.Name);

    /// <summary>Enters an organization as one of its current members; false where it is absent or not theirs, which look the same.</summary>
    public bool Enter(string? name, Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        EnterAlone(caller);
        if (!Domain.Organizations.Slug.TryParse(name, out var slug) || caller.Organizations.FirstOrDefault(own => own.Organization.Slug == slug) is not { } found) return false;
        (Organization, Roles, PersonName, Entered) = (found.Organization, found.Roles, caller.DisplayName, true);
        permissions = RolePermissions.Of(Roles);
        scope.Tenant = Organization.Id;
        return true;
    }

    /// <summary>Enters a page of the person's own.</summary>
    public void EnterAlone(Caller caller) => scope.User = caller?.User;
}
