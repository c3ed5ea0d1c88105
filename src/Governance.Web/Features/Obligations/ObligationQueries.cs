using Governance.Data;
using Governance.Domain.Committee;
using Governance.Domain.Findings;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Obligations;

/// <summary>Reads obligations for lists and pages.</summary>
internal static class ObligationQueries
{
    /// <summary>Those after a cursor.</summary>
    public static IQueryable<Obligation> After(this IQueryable<Obligation> obligations, DueCursor? cursor) => cursor is null
        ? obligations
        : obligations.Where(o => o.DueOn > cursor.On || (o.DueOn == cursor.On && ((Guid)(object)o.Id).CompareTo(cursor.Id) > 0));

    /// <summary>With vendor and owner, by date.</summary>
    public static IQueryable<ObligationRow> Rows(this IQueryable<Obligation> obligations, GovernanceDb db) =>
        obligations.Join(db.Set<Vendor>(), o => o.VendorId, v => v.Id, (o, v) => new { Obligation = o, v.Name })
            .OrderBy(x => x.Obligation.DueOn).ThenBy(x => x.Obligation.Id)
            .Select(x => new ObligationRow(x.Obligation, x.Name, db.People.Where(p => p.Id == x.Obligation.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? ""));

    /// <summary>One with its proofs; null where it is not here.</summary>
    public static async Task<ObligationPage?> PageAsync(this GovernanceDb db, ObligationId id, DateOnly today, CancellationToken stop)
    {
        var found = await db.Set<Obligation>().AsNoTracking().Where(o => o.Id == id)
            .Join(db.Set<Vendor>(), o => o.VendorId, v => v.Id, (o, v) => new
            {
                Obligation = o,
                v.Name,
                Finding = db.Set<Finding>().Where(f => f.Id == o.FindingId).Select(f => f.Reference).FirstOrDefault(),
                Decision = db.Set<CommitteeDecision>().Where(d => d.Id == o.DecisionId).Select(d => d.Reference).FirstOrDefault(),
                Owner = db.People.Where(p => p.Id == o.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? "",
            })
            .FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var proofs = await db.Set<ReceivedProof>().AsNoTracking().Where(p => p.ObligationId == id).OrderByDescending(p => p.ReceivedAt).Take(100).ToListAsync(stop);
        var extensions = await db.Set<Extension>().AsNoTracking().Where(e => e.ObligationId == id).OrderByDescending(e => e.AskedAt).Take(20).ToListAsync(stop);
        return new(found.Obligation, found.Finding ?? found.Decision ?? "", found.Name, found.Owner, proofs, today, new(found.Obligation.WaitingProof?.Value ?? default)) { Extensions = extensions };
    }
}
