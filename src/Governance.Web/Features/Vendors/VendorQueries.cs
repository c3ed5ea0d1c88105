using System.Linq.Expressions;
using Governance.Data;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Findings;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Vendors;

/// <summary>Reads the register.</summary>
internal static class VendorQueries
{
    /// <summary>The vendors that a filter asks for, in its order, before paging.</summary>
    public static IQueryable<RankedVendor> Matching(this GovernanceDb db, VendorFilter filter, DateTimeOffset now)
    {
        var vendors = db.Set<Vendor>().AsNoTracking();
        if (filter.Tier is { } tier) vendors = vendors.Where(v => v.Tier == tier);
        if (filter.Owner is { } owner) vendors = vendors.Where(v => v.OwnerId == new UserId(owner));
        if (filter.State is { } state) vendors = vendors.Where(Is(db, state, now));
        return vendors.Mentioning(filter.Q, v => v.Name, v => v.LegalName, v => v.Reference).Select(v => new RankedVendor { Vendor = v, Rank = v.Tier == null ? 4 : v.Tier == RiskTier.Tier1 ? 1 : v.Tier == RiskTier.Tier2 ? 2 : 3 });
    }

    /// <summary>From a key on, upwards or downwards; without a key from the end.</summary>
    public static IQueryable<RankedVendor> From(this IQueryable<RankedVendor> vendors, VendorKey? key, bool byTier, bool up) => (byTier, up) switch
    {
        (false, true) => vendors.Where(x => key == null || string.Compare(x.Vendor.Name, key.Name) > 0 || (x.Vendor.Name == key.Name && string.Compare(x.Vendor.Reference, key.Reference) > 0))
            .OrderBy(x => x.Vendor.Name).ThenBy(x => x.Vendor.Reference),
        (false, false) => vendors.Where(x => key == null || string.Compare(x.Vendor.Name, key.Name) < 0 || (x.Vendor.Name == key.Name && string.Compare(x.Vendor.Reference, key.Reference) < 0))
            .OrderByDescending(x => x.Vendor.Name).ThenByDescending(x => x.Vendor.Reference),
        (true, true) => vendors.Where(x => key == null || x.Rank > key.Rank || (x.Rank == key.Rank && (string.Compare(x.Vendor.Name, key.Name) > 0 || (x.Vendor.Name == key.Name && string.Compare(x.Vendor.Reference, key.Reference) > 0))))
            .OrderBy(x => x.Rank).ThenBy(x => x.Vendor.Name).ThenBy(x => x.Vendor.Reference),
        (true, false) => vendors.Where(x => key == null || x.Rank < key.Rank || (x.Rank == key.Rank && (string.Compare(x.Vendor.Name, key.Name) < 0 || (x.Vendor.Name == key.Name && string.Compare(x.Vendor.Reference, key.Reference) < 0))))
            .OrderByDescending(x => x.Rank).ThenByDescending(x => x.Vendor.Name).ThenByDescending(x => x.Vendor.Reference),
    };

    /// <summary>As rows, with what other tables say about each. The score is that of the latest reviewed assessment, and of the latest one only before any review. Both are looked up by id, so that a page reads no assessments of other vendors.</summary>
    public static IQueryable<VendorRow> Rows(this IQueryable<RankedVendor> vendors, GovernanceDb db, DateTimeOffset now) => vendors.Rows(db, now, DateOnly.FromDateTime(now.UtcDateTime));

    private static IQueryable<VendorRow> Rows(this IQueryable<RankedVendor> vendors, GovernanceDb db, DateTimeOffset now, DateOnly today) => vendors.Select(x => new
    {
        x.Vendor,
        x.Rank,
        Latest = db.Set<Assessment>().Where(a => a.VendorId == x.Vendor.Id).OrderByDescending(a => a.SentAt).Select(a => (AssessmentId?)a.Id).FirstOrDefault(),
        Scored = db.Set<Assessment>().Where(a => a.VendorId == x.Vendor.Id && db.Set<AssessmentScore>().Any(s => s.AssessmentId == a.Id))
            .OrderByDescending(a => a.ReviewClosedAt != null).ThenByDescending(a => a.SentAt).Select(a => (AssessmentId?)a.Id).FirstOrDefault(),
    })
        .LeftJoin(db.Set<Assessment>(), x => x.Latest, a => (AssessmentId?)a.Id, (x, a) => new { x.Vendor, x.Rank, x.Scored, Latest = a })
        .LeftJoin(db.Set<AssessmentScore>(), x => x.Scored, s => (AssessmentId?)s.AssessmentId, (x, s) => new VendorRow(
            x.Vendor.Id, x.Vendor.Reference, x.Vendor.Name, x.Vendor.Tier, x.Rank,
            db.Set<Engagement>().Where(e => e.VendorId == x.Vendor.Id).OrderBy(e => e.OpenedAt).Select(e => e.Service).FirstOrDefault(),
            db.People.Where(p => p.Id == x.Vendor.OwnerId).Select(p => p.DisplayName).FirstOrDefault(),
            x.Vendor.Organization != null,
            db.Set<VendorInvitation>().Any(i => i.VendorId == x.Vendor.Id && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now),
            x.Latest, s,
            db.Set<Obligation>().Count(o => o.VendorId == x.Vendor.Id && o.MetAt == null),
            db.Set<Obligation>().Count(o => o.VendorId == x.Vendor.Id && o.MetAt == null && o.DueOn < today)));

    private static Expression<Func<Vendor, bool>> Is(GovernanceDb db, VendorState state, DateTimeOffset now) => state switch
    {
        VendorState.Linked => v => v.Organization != null,
        VendorState.Invited => v => v.Organization == null && db.Set<VendorInvitation>().Any(i => i.VendorId == v.Id && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now),
        VendorState.NotInvited => v => v.Organization == null && !db.Set<VendorInvitation>().Any(i => i.VendorId == v.Id && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now),
    };
}
