using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data;

/// <summary>The people of the current organization, for pickers; nobody else's are ever named.</summary>
public static class Colleagues
{
    /// <summary>The most that a picker holds.</summary>
    public const int Most = 500;

    /// <summary>Current members by name.</summary>
    public static async Task<IReadOnlyList<Person>> ColleaguesAsync(this GovernanceDb db, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Set<Membership>().Where(m => m.LeftAt == null).Join(db.People, m => m.UserId, p => p.Id, (m, p) => p)
            .OrderBy(p => p.DisplayName).Take(Most).AsNoTracking().ToListAsync(stop);
    }

    /// <summary>Current members whose roles allow an act, by name.</summary>
    public static async Task<IReadOnlyList<Person>> ColleaguesAsync(this GovernanceDb db, Permission permission, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var members = await db.Set<Membership>().Where(m => m.LeftAt == null).Join(db.People, m => m.UserId, p => p.Id, (m, p) => new { m.Roles, Person = p })
            .OrderBy(x => x.Person.DisplayName).Take(Most).AsNoTracking().ToListAsync(stop);
        return [.. members.Where(x => RolePermissions.Of(x.Roles).Contains(permission)).Select(x => x.Person)];
    }

    /// <summary>Whether somebody is a current member whose roles allow an act.</summary>
    public static async Task<bool> IsColleagueAsync(this GovernanceDb db, Guid user, Permission permission, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = new UserId(user);
        var roles = await db.Set<Membership>().Where(m => m.UserId == id && m.LeftAt == null).Select(m => m.Roles).FirstOrDefaultAsync(stop);
        return roles is not null && RolePermissions.Of(roles).Contains(permission);
    }

    /// <summary>Whether somebody is a current member; nobody at all is fine, too.</summary>
    public static async Task<bool> IsColleagueAsync(this GovernanceDb db, Guid? user, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (user is not { } value) return true;
        var id = new UserId(value);
        return await db.Set<Membership>().AnyAsync(m => m.UserId == id && m.LeftAt == null, stop);
    }
}
