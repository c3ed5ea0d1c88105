using Governance.Data.Hot;
using Governance.Data.Providers;
using Governance.Domain.Assessments;
using Governance.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scores;

/// <summary>Keeps the score of an assessment in the transaction of whatever moved it.</summary>
public static class RollUps
{
    /// <summary>
    /// Locks the score of an assessment until the transaction ends, so that two acts at once are scored one after the other, and
    /// reads the facts behind the lock; in one round trip. Null where the assessment is not here, or nothing was submitted.
    /// </summary>
    public static async Task<LockedFacts?> LockFactsAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A score is locked inside a transaction.");
        var (score, queries) = (db.LockedScore(id), new FactQueries(db, id));
        await using var together = await db.AskAsync([score, .. queries.All], stop);
        var kept = await score.ToListAsync(stop);
        if (await queries.ReadAsync(stop) is not { } facts) return null;
        return new(facts, kept.SingleOrDefault() ?? db.Add(new AssessmentScore(facts.Assessment.TenantId, id, facts.Assessment.Own)).Entity);
    }

    /// <summary>Scores an assessment anew from its saved rows, and saves the figures. Call it, after saving, in the transaction that moved them.</summary>
    public static async Task RollUpAsync(this GovernanceDb db, Assessment assessment, DateOnly asOf, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (await db.LockFactsAsync(assessment.Id, stop) is not { } locked) return;
        locked.Score.Keep(locked.Facts, asOf);
        await db.SaveChangesAsync(stop);
    }
}
