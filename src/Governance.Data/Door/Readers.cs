using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Data.Queue;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door;

/// <summary>The people of an organization who are told by mail that something arrived.</summary>
public static class Readers
{
    /// <summary>Queues a mail to every current member whose roles allow an act. The link's path begins after the organization's name.</summary>
    public static async Task TellAsync(this GovernanceDb db, TenantId tenant, Permission permission, MailText mail, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(mail);
        var members = await db.Set<Membership>().AsNoTracking().Where(m => m.LeftAt == null)
            .Join(db.People, m => m.UserId, p => p.Id, (m, p) => new { m.Roles, p.Email, Slug = db.Set<Organization>().Where(o => o.Id == tenant).Select(o => o.Slug).First() }).ToListAsync(stop);
        foreach (var member in members.Where(m => RolePermissions.Of(m.Roles).Contains(permission)))
            db.Queue(tenant, member.Email, mail.Subject, $"{mail.Text}\n\n/o/{member.Slug.Value}/{mail.Path}\n", now);
    }

    /// <summary>Queues a mail to one person of the organization.</summary>
    public static Task TellAsync(this GovernanceDb db, TenantId tenant, UserId person, MailText mail, DateTimeOffset now, CancellationToken stop) => db.TellAsync(tenant, [person], mail, now, stop);

    /// <summary>Queues a mail to each of several people of the organization. One statement, however many.</summary>
    public static async Task TellAsync(this GovernanceDb db, TenantId tenant, IReadOnlyCollection<UserId> people, MailText mail, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(mail);
        var told = await db.People.AsNoTracking().Where(p => people.Contains(p.Id))
            .Select(p => new { p.Email, Slug = db.Set<Organization>().Where(o => o.Id == tenant).Select(o => o.Slug).First() }).ToListAsync(stop);
        foreach (var person in told) db.Queue(tenant, person.Email, mail.Subject, $"{mail.Text}\n\n/o/{person.Slug.Value}/{mail.Path}\n", now);
    }
}
