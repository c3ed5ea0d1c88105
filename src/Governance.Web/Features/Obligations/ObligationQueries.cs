using Governance.Data;
using Governance.Domain.Findings;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Obligations;

/// <summary>Reads obligations for lists and pages.</summary>
internal static class ObligationQueries
{
    /// <summary>Those after a cursor.</summary>
    public static IQueryable<Obligation> After(this IQueryable<Obligation> obligations, ObligationCursor? cursor) => cursor is null
        ? obligations
        : obligations.Where(o => o.DueOn > cursor.DueOn || (o.DueOn == cursor.DueOn && ((Guid)(object)o.Id).CompareTo(cursor.Id) > 0));

    /// <summary>With finding, vendor and owner, by date.</summary>
    public static IQueryable<ObligationRow> Rows(this IQueryable<Obligation> obligations, GovernanceDb db) =>
        obligations.Join(db.Set<Finding>(), o => o.FindingId, f => f.Id, (o, f) => new { Obligation = o, Finding = f })
            .Join(db.Set<Vendor>(), x => x.Finding.VendorId, v => v.Id, (x, v) => new { x.Obligation, x.Finding.Title, v.Name })
            .OrderBy(x => x.Obligation.DueOn).ThenBy(x => x.Obligation.Id)
            .Select(x => new ObligationRow(x.Obligation, x.Title, x.Name, db.People.Where(p => p.Id == x.Obligation.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? ""));

    /// <summary>One with its proofs; null where it is not here.</summary>
    public static async Task<ObligationPage?> PageAsync(this GovernanceDb db, ObligationId id, DateOnly today, CancellationToken stop)
    {
        var found = await db.Set<Obligation>().AsNoTracking().Where(o => o.Id == id)
            .Join(db.Set<Finding>(), o => o.FindingId, f => f.Id, (o, f) => new { Obligation = o, Finding = f })
            .Join(db.Set<Vendor>(), x => x.Finding.VendorId, v => v.Id, (x, v) => new { x.Obligation, x.Finding, v.Name, Owner = db.People.Where(p => p.Id == x.Obligation.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? "" })
            .FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var proofs = await db.Set<ReceivedProof>().AsNoTracking().Where(p => p.ObligationId == id).OrderByDescending(p => p.ReceivedAt).Take(100).ToListAsync(stop);
        return new(found.Obligation, found.Finding, found.Name, found.Owner, proofs, today, new());
    }
}
