using Governance.Data.Queue;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Audit;

/// <summary>
/// Seals the entries of one organization that are not yet in its chain (at the latest after five seconds), and asks for
/// a checkpoint at the next full hour, so that a chain that does not grow gets none, and for the scores of the next night.
/// </summary>
public sealed class AuditSealer(GovernanceDb db, TimeProvider clock)
{
    /// <summary>Entries sealed in one go.</summary>
    public const int Batch = 500;

    /// <summary>Seals up to a batch, oldest first; how many.</summary>
    public async Task<int> SealAsync(TenantId tenant, CancellationToken stop)
    {
        var last = await db.Set<AuditLink>().AsNoTracking().OrderByDescending(l => l.Sequence).FirstOrDefaultAsync(stop);
        var open = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => !db.Set<AuditLink>().Any(l => l.TenantId == e.TenantId && l.EntryId == e.Id))
            .OrderBy(e => e.At).ThenBy(e => e.Id).Take(Batch).ToListAsync(stop);
        if (open.Count == 0) return 0;
        db.AddRange(AuditChain.Seal(tenant, last, open));
        Work[] ahead = [CheckpointHandler.At(tenant, clock.GetUtcNow()), ScoreRebuild.At(tenant, clock.GetUtcNow())];
        var keys = ahead.Select(w => w.Key).ToList();
        var asked = await db.Set<Work>().Where(w => keys.Contains(w.Key)).Select(w => w.Key).ToListAsync(stop);
        db.AddRange(ahead.Where(w => !asked.Contains(w.Key, StringComparer.Ordinal)));
        await db.SaveChangesAsync(stop);
        return open.Count;
    }
}
