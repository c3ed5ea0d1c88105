using System.Globalization;
using Governance.Data.Providers;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scores;

/// <summary>
/// Every night: works out all scores of an organization anew, since evidence ages without anybody's doing. One that was kept and does
/// not follow from the rows for its own day is put right and noted in the audit trail; nothing but a fault of the portal makes one.
/// </summary>
public sealed class ScoreRebuild(GovernanceDb db, TimeProvider clock) : IWorkHandler
{
    /// <summary>Assessments that are read, and locked, at a time.</summary>
    public const int Batch = 100;

    private const string Name = "scores";
    private const int Hour = 2;

    /// <inheritdoc />
    public string Kind => Name;

    /// <summary>The work of the next night (UTC); asked for once by its key.</summary>
    public static Work At(TenantId tenant, DateTimeOffset now)
    {
        var due = new DateTimeOffset(now.AddHours(-Hour).UtcDateTime.Date, TimeSpan.Zero).AddDays(1).AddHours(Hour);
        return new(Name, tenant, tenant.Value, due, string.Create(CultureInfo.InvariantCulture, $"{Name}:{tenant.Value:N}:{due:yyyyMMdd}"));
    }

    /// <inheritdoc />
    public async Task DoAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var rebuilt = await RebuildAsync(() => db.RenewAsync(work, clock.GetUtcNow() + WorkQueue.Lease, stop), stop);
        var next = At(work.OrganizationId, clock.GetUtcNow());
        if (rebuilt > 0 && !await db.Set<Work>().AnyAsync(w => w.Key == next.Key, stop)) db.Add(next);
    }

    /// <summary>Works out all scores of the organization in scope as of today (UTC), as a night does; how many.</summary>
    /// <param name="after">Done after each batch.</param>
    /// <param name="stop">Ends it between batches; what is made is kept.</param>
    public async Task<int> RebuildAsync(Func<Task> after, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(after);
        var (forms, now) = (new KeptForms(), clock.GetUtcNow());
        var kept = await db.Set<AssessmentScore>().AsNoTracking().OrderBy(s => s.AssessmentId).Select(s => s.AssessmentId).ToListAsync(stop);
        foreach (var some in kept.Chunk(Batch))
        {
            await RebuildAsync(some, forms, now, stop);
            await after();
        }
        return kept.Count;
    }

    private async Task RebuildAsync(AssessmentId[] some, KeptForms forms, DateTimeOffset now, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var scores = await db.LockedScores(some).ToDictionaryAsync(s => s.AssessmentId, stop);
        foreach (var facts in await new ManyScoreFacts(db, forms).ReadAsync(scores.Keys, stop))
        {
            var (score, followed) = (scores[facts.Assessment], new AssessmentScore(scores[facts.Assessment].TenantId, facts.Assessment));
            followed.Keep(facts, score.AsOf);
            if (!score.SaysTheSameAs(followed))
                db.Add(new AuditEntry(score.TenantId, now, actor: null, nameof(ScoreCorrected), $"{nameof(Assessment)} {score.AssessmentId.Value}", ContentJson.Write(new ScoreCorrected(score.AssessmentId, score.AsOf, score.Proven, followed.Proven))));
            score.Keep(facts, DateOnly.FromDateTime(now.UtcDateTime));
        }
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        foreach (var score in scores.Values) db.Entry(score).State = EntityState.Detached;
    }
}
