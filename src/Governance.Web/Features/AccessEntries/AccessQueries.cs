using Governance.Data;
using Governance.Domain.Evidence;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AccessEntries;

/// <summary>Reads the ledger.</summary>
internal static class AccessQueries
{
    /// <summary>One page of it, with titles.</summary>
    public static async Task<AccessPage> AccessAsync(this GovernanceDb db, Guid? evidence, Guid? after, CancellationToken stop)
    {
        var entries = db.Of(evidence);
        if (after is { } last) entries = entries.Where(e => ((Guid)(object)e.Id).CompareTo(last) < 0);
        var page = await entries.Rows(db).ToPageAsync(stop);
        return new(page.Rows, page.Next(r => r.Entry.Id.Value.ToString()), evidence);
    }

    /// <summary>All of it, with titles, the newest first; of one document where one is named.</summary>
    public static IAsyncEnumerable<AccessRow> AllAccess(this GovernanceDb db, Guid? evidence) => db.Of(evidence).Rows(db).AsAsyncEnumerable();

    private static IQueryable<AccessEntry> Of(this GovernanceDb db, Guid? evidence)
    {
        var entries = db.Set<AccessEntry>().AsNoTracking();
        if (evidence is not { } one) return entries;
        var document = new EvidenceId(one);
        return entries.Where(e => e.EvidenceId == document);
    }

    private static IQueryable<AccessRow> Rows(this IQueryable<AccessEntry> entries, GovernanceDb db) => entries
        .Join(db.Set<EvidenceDocument>(), e => e.EvidenceId, d => d.Id, (e, d) => new { Entry = e, d.Title })
        .Join(db.Set<EvidenceRevision>(), x => x.Entry.RevisionId, r => r.Id, (x, r) => new { x.Entry, x.Title, r.FileName })
        .OrderByDescending(x => x.Entry.Id).Select(x => new AccessRow(x.Entry, x.Title, x.FileName));
}
