using Governance.Data.Door;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scores;

/// <summary>Tells the vendor of determinations, as one message, and keeps that it was told.</summary>
public sealed class DeterminationSharing(GovernanceDb db, Exchange exchange)
{
    /// <summary>Shares what the vendor is owed; how many. Runs in the caller's transaction, or in one of its own.</summary>
    public async Task<int> ShareAsync(AssessmentFacts facts, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Assessment.VendorOrganization is not { } vendor) return 0;
        var id = facts.Assessment.Id;
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await using var ending = own;
        var told = await db.Set<DeterminationNotice>().AsNoTracking().Where(n => n.AssessmentId == id).OrderBy(n => n.At).ToListAsync(stop);
        var owed = DeterminationNotice.Owed(facts.Assessment, facts.Determinations.Values, told);
        if (owed.Count == 0) return 0;
        var content = new DeterminationsShared(id, facts.Submission.Number, [.. owed.Select(d => new DeterminationShared(d.Known, d.Question, d.Status, d.Reason))]);
        var sent = await exchange.SendAsync(vendor, content, now, stop);
        db.AddRange(owed.Select(d => new DeterminationNotice(d, sent)));
        await db.SaveChangesAsync(stop);
        if (own is not null) await own.CommitAsync(stop);
        return owed.Count;
    }
}
