using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.SignIn;

/// <summary>Finds a caller by queries: the session as the role of sign-in, the organizations as the person. It serves SQL Server, and the tests hold PostgreSQL's function to it.</summary>
public sealed class QueriedCallers(SignInDb accounts, GovernanceDb db, TenantScope scope) : ICallers
{
    /// <summary>Marks a statement that finds session, membership and context; what pages may spend does not count it.</summary>
    public const string Tag = "context";

    /// <inheritdoc />
    public async Task<Caller?> FindAsync(string keyHash, CancellationToken stop)
    {
        var found = await accounts.Set<UserSession>().AsNoTracking().Where(s => s.KeyHash == keyHash)
            .Join(accounts.Users, s => s.UserId, u => u.Id, (s, u) => new { Session = s, u.DisplayName, u.Email })
            .TagWith(Tag).SingleOrDefaultAsync(stop);
        if (found is not { Session: var session }) return null;
        var user = new UserId(session.UserId);
        scope.User = user;
        var own = await db.Set<Membership>().IgnoreQueryFilters(["tenant"]).AsNoTracking()
            .Where(m => m.UserId == user && m.LeftAt == null)
            .Join(db.Set<Organization>(), m => m.TenantId, o => o.Id, (m, o) => new { Organization = o, m.Roles, m.JoinedAt })
            .OrderBy(x => x.Organization.Name).ThenBy(x => x.Organization.Slug)
            .TagWith(Tag).ToListAsync(stop);
        return new(session.Id, user, session.Method, session.StartedAt, session.LastSeenAt, session.ConfirmedAt, found.DisplayName, found.Email ?? "",
            [.. own.Select(x => new OwnOrganization(x.Organization, x.Roles, x.JoinedAt))]);
    }
}
