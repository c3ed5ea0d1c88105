using Governance.Data;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Intake;
using Governance.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Evidence;

/// <summary>How much of an organization's room for evidence is taken, and the turn in which more of it is.</summary>
public sealed class EvidenceSpace(GovernanceDb db, EvidenceQuota quota, IntakeLimits limits)
{
    /// <summary>The limits of one file.</summary>
    public IntakeLimits Limits => limits;

    /// <summary>How much is used of how much, in words: "1.2 GiB of 20 GiB". One sum over the organization's own revisions.</summary>
    public async Task<string> WordsAsync(CancellationToken stop) => $"{FileWords.Size(await UsedAsync(stop))} of {FileWords.Size(quota.MaxBytes)}";

    /// <summary>Refuses where nothing more fits, before a byte of a file is read.</summary>
    /// <exception cref="Refused"><see cref="EvidenceRefusals.QuotaUsed"/>.</exception>
    public async Task MustBeLeftAsync(CancellationToken stop) => MustHold(await UsedAsync(stop), more: 1);

    /// <summary>Saves what was added, where a file of this size still fits. Of two files at once the second is counted after the first.</summary>
    /// <exception cref="Refused"><see cref="EvidenceRefusals.QuotaUsed"/>; nothing was saved.</exception>
    public async Task SaveAsync(long size, CancellationToken stop)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        // a turn, kept to the end of the transaction
        await db.NextAsync("evidence", stop);
        MustHold(await UsedAsync(stop), size);
        await db.SaveChangesAsync(stop);
        if (transaction is not null) await transaction.CommitAsync(stop);
    }

    private void MustHold(long used, long more)
    {
        if (used + more > quota.MaxBytes) throw new Refused(EvidenceRefusals.QuotaUsed.With(FileWords.Size(used), FileWords.Size(quota.MaxBytes)));
    }

    private async Task<long> UsedAsync(CancellationToken stop) => await db.Set<EvidenceRevision>().SumAsync(revision => (long?)revision.Size, stop) ?? 0;
}
