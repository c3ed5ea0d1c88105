using Governance.Data;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Undertakings;

/// <summary>Reads undertakings for their list and page.</summary>
internal static class UndertakingQueries
{
    /// <summary>Those that a filter asks for, by date, from its key on.</summary>
    public static IQueryable<UndertakingRow> Rows(this GovernanceDb db, UndertakingFilter filter)
    {
        var undertakings = db.Set<Undertaking>().AsNoTracking().Where(u => (u.MetAt != null) == filter.Met);
        if (filter.Owner is { } owner) undertakings = undertakings.Where(u => u.OwnerId == new UserId(owner));
        if (DueCursor.Read(filter.After) is { } cursor) undertakings = undertakings.Where(u => u.DueOn > cursor.On || (u.DueOn == cursor.On && ((Guid)(object)u.Id).CompareTo(cursor.Id) > 0));
        return undertakings.OrderBy(u => u.DueOn).ThenBy(u => u.Id).Select(u => new UndertakingRow(u, db.People.Where(p => p.Id == u.OwnerId).Select(p => p.DisplayName).FirstOrDefault()));
    }

    /// <summary>One thing that is owed, with the requests for time about it and the documents that its proofs named; null where it is not here.</summary>
    public static async Task<UndertakingPage?> PageAsync(this GovernanceDb db, ObligationId id, DateOnly today, CancellationToken stop)
    {
        var found = await db.Set<Undertaking>().AsNoTracking().Where(u => u.Id == id).Select(u => new
        {
            Undertaking = u,
            Owner = db.People.Where(p => p.Id == u.OwnerId).Select(p => p.DisplayName).FirstOrDefault(),
            OwnerIsHere = db.Set<Membership>().Any(m => m.UserId == u.OwnerId && m.LeftAt == null),
            Named = db.Set<ProofEvidence>().Where(n => n.ObligationId == u.Id)
                .Join(db.Set<Grant>(), n => n.GrantId, g => g.Id, (n, g) => new { n.ProofId, Grant = g })
                .Join(db.Set<EvidenceDocument>(), x => x.Grant.EvidenceId, d => d.Id, (x, d) => new { x.ProofId, x.Grant, d.Title, d.Label })
                .Join(db.Set<EvidenceRevision>(), x => x.Grant.RevisionId, r => r.Id, (x, r) => new { x.ProofId, x.Grant, x.Title, x.Label, r.FileName })
                .OrderByDescending(x => x.ProofId).ThenBy(x => x.Title).Take(100).Select(x => new NamedDocument(x.ProofId, x.Grant, x.Title, x.Label, x.FileName)).ToList(),
        }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var extensions = await db.Set<Extension>().AsNoTracking().Where(e => e.ObligationId == id).OrderByDescending(e => e.AskedAt).Take(20).ToListAsync(stop);
        return new(found.Undertaking, today, new()) { Extensions = extensions, Owner = found.Owner, OwnerIsHere = found.OwnerIsHere, Named = found.Named };
    }
}
