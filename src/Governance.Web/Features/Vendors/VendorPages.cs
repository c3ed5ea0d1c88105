using Governance.Data;
using Governance.Data.Hot;
using Governance.Data.Register;
using Governance.Data.Vendors;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Scores;
using Governance.Domain.Vendors;
using Governance.Web.Look.Forms;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Vendors;

/// <summary>Reads one page of the register, or the page of one vendor.</summary>
internal static class VendorPages
{
    private const int PageSize = 50;
    private const int MostBeside = 100;

    /// <summary>A page of the register with the keys of its neighbours, in one round trip.</summary>
    public static async Task<VendorsPage> PageAsync(this IHotStatements statements, VendorFilter filter, DateTimeOffset now, CancellationToken stop)
    {
        var back = VendorKey.Read(filter.Before);
        var on = back is null ? VendorKey.Read(filter.After) : null;
        var (found, owners) = await statements.VendorsAsync(filter.Listing(back ?? on, up: filter.Downwards == back is not null, now), PageSize + 1, stop);
        var (rows, more) = (found.Take(PageSize).ToList(), found.Count > PageSize);
        if (back is not null) rows.Reverse();
        var (next, previous) = rows.Count == 0 ? (null, null) : (more || back is not null ? rows[^1].Key.ToString() : null, on is not null || (back is not null && more) ? rows[0].Key.ToString() : null);
        return new(filter, rows, next, previous, [.. owners.Select(owner => new Choice(owner.Id.Value.ToString(), owner.Name))]);
    }

    /// <summary>The page of one vendor; null where it is not here.</summary>
    public static async Task<VendorPage?> VendorAsync(this GovernanceDb db, VendorId id, DateTimeOffset now, CancellationToken stop)
    {
        var found = await db.Set<Vendor>().AsNoTracking().Where(v => v.Id == id).Select(v => new
        {
            Vendor = v,
            Owner = db.People.Where(p => p.Id == v.OwnerId).Select(p => p.DisplayName).FirstOrDefault(),
            Organization = db.Set<Organization>().Where(o => o.Id == v.Organization).Select(o => o.Name).FirstOrDefault(),
            Others = db.Set<ProvenDomain>().Where(p => p.Domain == v.Domain && p.Organization != v.Organization).Select(p => p.Organization).Distinct().Count(),
        }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        return new(found.Vendor, found.Owner, found.Organization,
            await db.Set<VendorContact>().AsNoTracking().Where(c => c.VendorId == id).OrderBy(c => c.Name).Take(MostBeside).ToListAsync(stop),
            await db.Set<VendorExternalId>().AsNoTracking().Where(e => e.VendorId == id).OrderBy(e => e.System).Take(MostBeside).ToListAsync(stop),
            await db.Set<Engagement>().AsNoTracking().Where(e => e.VendorId == id).OrderBy(e => e.OpenedAt).Take(MostBeside).ToListAsync(stop),
            await db.Set<Assessment>().AsNoTracking().Where(a => a.VendorId == id).OrderByDescending(a => a.SentAt).Take(MostBeside)
                .Select(a => new ScoredAssessment(a, db.Set<AssessmentScore>().FirstOrDefault(s => s.AssessmentId == a.Id))).ToListAsync(stop),
            await db.Set<VendorInvitation>().AsNoTracking().Where(i => i.VendorId == id).OrderByDescending(i => i.InvitedAt).Take(MostBeside).ToListAsync(stop),
            await db.OutstandingAsync((id, found.Vendor.Name), null, DateOnly.FromDateTime(now.UtcDateTime), stop), now) { OtherProvers = found.Others };
    }
}
