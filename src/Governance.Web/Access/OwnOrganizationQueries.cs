using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Access;

/// <summary>The organizations of a person, before or beside the one in the address; the database shows a person their own memberships only.</summary>
public static class OwnOrganizationQueries
{
    /// <summary>Current ones by name.</summary>
    public static IQueryable<OwnOrganization> OrganizationsOf(this GovernanceDb db, UserId user)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Membership>().IgnoreQueryFilters(["tenant"]).AsNoTracking()
            .Where(m => m.UserId == user && m.LeftAt == null)
            .Join(db.Set<Organization>(), m => m.TenantId, o => o.Id, (m, o) => new { m, o })
            .OrderBy(pair => pair.o.Name).ThenBy(pair => pair.o.Slug)
            .Select(pair => new OwnOrganization(pair.o.Slug, pair.o.Name, pair.o.Buys, pair.o.Sells, pair.m.Roles, pair.m.JoinedAt));
    }
}
