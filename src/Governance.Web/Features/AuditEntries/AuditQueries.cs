using Governance.Data;
using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AuditEntries;

/// <summary>Reads the audit trail.</summary>
internal static class AuditQueries
{

    /// <summary>One page of it.</summary>
    public static async Task<AuditPage> AuditAsync(this GovernanceDb db, AuditFilter filter, CancellationToken stop)
    {
        var page = await db.Matching(filter).OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Select(e => new AuditRow(e, db.Set<AuditLink>().Where(l => l.TenantId == e.TenantId && l.EntryId == e.Id).Select(l => (long?)l.Sequence).FirstOrDefault())).ToPageAsync(stop);
        return new(filter, page.Rows, page.Next(r => new AuditCursor(r.Entry.At, r.Entry.Id.Value).ToString()), await db.StateAsync(stop), await db.NamesAsync(page.Rows, stop));
    }

    /// <summary>How far it is sealed; one statement.</summary>
    public static async Task<AuditState> StateAsync(this GovernanceDb db, CancellationToken stop) =>
        await db.Set<AuditLink>().AsNoTracking().OrderByDescending(l => l.Sequence).Take(1).Select(l => new
        {
            l.Sequence,
            Signed = db.Set<Checkpoint>().Where(c => c.Origin.StartsWith("audit ")).OrderByDescending(c => c.Size).FirstOrDefault(),
            Verified = db.Set<AuditVerification>().OrderByDescending(v => v.At).ThenByDescending(v => v.Problem != null).FirstOrDefault(),
        }).FirstOrDefaultAsync(stop) is { } found ? new(found.Sequence, found.Signed?.Size, found.Signed?.At, found.Verified) : new(null, null, null, null);

    private static IQueryable<AuditEntry> Matching(this GovernanceDb db, AuditFilter filter)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (filter.From is { } from)
        {
            var start = Midnight(from);
            entries = entries.Where(e => e.At >= start);
        }
        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = Midnight(to.AddDays(1));
            entries = entries.Where(e => e.At < end);
        }
        if (filter.Actor is { } actor)
        {
            var person = new UserId(actor);
            entries = entries.Where(e => e.Actor == person);
        }
        if (filter.Kind is { Length: > 0 } kind) entries = entries.Where(e => e.Act == kind);
        if (filter.Subject is { Length: > 0 } subject) entries = entries.Where(e => e.Subject == subject || e.Subject.StartsWith(subject + " "));
        return AuditCursor.Read(filter.After) is { } after ? entries.Where(e => e.At < after.At || (e.At == after.At && ((Guid)(object)e.Id).CompareTo(after.Id) < 0)) : entries;
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
