using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Scores;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Vendors;

/// <summary>Reads one page of the register, or the page of one vendor.</summary>
internal static class VendorPages
{
    private const int PageSize = 50;
    private const int MostBeside = 100;

    /// <summary>The rows of a page and the keys of its neighbours, in one statement.</summary>
    public static async Task<(IReadOnlyList<VendorRow> Rows, string? Next, string? Previous)> PageAsync(this GovernanceDb db, VendorFilter filter, DateTimeOffset now, CancellationToken stop)
    {
        var back = VendorKey.Read(filter.Before);
        var on = back is null ? VendorKey.Read(filter.After) : null;
        var rows = await db.Matching(filter, now).From(back ?? on, filter.ByTier, up: filter.Downwards == back is not null).Take(PageSize + 1).Rows(db, now).ToListAsync(stop);
        var more = rows.Count > PageSize;
        if (more) rows.RemoveAt(PageSize);
        if (back is not null) rows.Reverse();
        if (rows.Count == 0) return (rows, null, null);
        return (rows, more || back is not null ? rows[^1].Key.ToString() : null, on is not null || (back is not null && more) ? rows[0].Key.ToString() : null);
    }

    /// <summary>The page of one vendor; null where it is not here.</summary>
    public static async Task<VendorPage?> VendorAsync(this GovernanceDb db, VendorId id, DateTimeOffset now, CancellationToken stop)
    {
        var found = await db.Set<Vendor>().AsNoTracking().Where(v => v.Id == id).Select(v => new
        {
            Vendor = v,
            Owner = db.People.Where(p => p.Id == v.OwnerId).Select(p => p.DisplayName).FirstOrDefault(),
            Organization = db.Set<Organization>().Where(o => o.Id == v.Organization).Select(o => o.Name).FirstOrDefault(),
        }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        return new(found.Vendor, found.Owner, found.Organization,
            await db.Set<VendorContact>().AsNoTracking().Where(c => c.VendorId == id).OrderBy(c => c.Name).Take(MostBeside).ToListAsync(stop),
            await db.Set<VendorExternalId>().AsNoTracking().Where(e => e.VendorId == id).OrderBy(e => e.System).Take(MostBeside).ToListAsync(stop),
            await db.Set<Engagement>().AsNoTracking().Where(e => e.VendorId == id).OrderBy(e => e.OpenedAt).Take(MostBeside).ToListAsync(stop),
            await db.Set<Assessment>().AsNoTracking().Where(a => a.VendorId == id).OrderByDescending(a => a.SentAt).Take(MostBeside)
                .Select(a => new VendorAssessment(a, db.Set<AssessmentScore>().FirstOrDefault(s => s.AssessmentId == a.Id))).ToListAsync(stop),
            await db.Set<VendorInvitation>().AsNoTracking().Where(i => i.VendorId == id).OrderByDescending(i => i.InvitedAt).Take(MostBeside).ToListAsync(stop), now);
    }
}
