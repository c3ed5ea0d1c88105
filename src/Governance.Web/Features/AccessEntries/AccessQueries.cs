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
        var entries = db.Set<AccessEntry>().AsNoTracking();
        if (evidence is { } one)
        {
            var document = new EvidenceId(one);
            entries = entries.Where(e => e.EvidenceId == document);
        }
        if (after is { } last) entries = entries.Where(e => ((Guid)(object)e.Id).CompareTo(last) < 0);
        var page = await entries
            .Join(db.Set<EvidenceDocument>(), e => e.EvidenceId, d => d.Id, (e, d) => new { Entry = e, d.Title })
            .Join(db.Set<EvidenceRevision>(), x => x.Entry.RevisionId, r => r.Id, (x, r) => new { x.Entry, x.Title, r.FileName })
            .OrderByDescending(x => x.Entry.Id).Select(x => new AccessRow(x.Entry, x.Title, x.FileName)).ToPageAsync(stop);
        return new(page.Rows, page.Next(r => r.Entry.Id.Value.ToString()), evidence);
    }
}
