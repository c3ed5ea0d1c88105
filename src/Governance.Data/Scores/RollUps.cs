using Governance.Domain.Assessments;
using Governance.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scores;

/// <summary>Keeps the score of an assessment in the transaction of whatever moved it.</summary>
public static class RollUps
{
    /// <summary>The row of an assessment's score, locked until the transaction ends, so that two acts at once are scored one after the other.</summary>
    public static async Task<AssessmentScore> LockScoreAsync(this GovernanceDb db, Assessment assessment, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(assessment);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A score is locked inside a transaction.");
        var rows = db.Set<AssessmentScore>().Where(s => s.AssessmentId == assessment.Id);
        await rows.ExecuteUpdateAsync(set => set.SetProperty(s => s.Revision, s => s.Revision + 1), stop);
        return await rows.SingleOrDefaultAsync(stop) ?? db.Add(new AssessmentScore(assessment.TenantId, assessment.Id)).Entity;
    }

    /// <summary>Scores an assessment anew from its saved rows, and saves the figures. Call it, after saving, in the transaction that moved them.</summary>
    public static async Task RollUpAsync(this GovernanceDb db, Assessment assessment, DateOnly asOf, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var score = await db.LockScoreAsync(assessment, stop);
        if (await db.FactsAsync(assessment.Id, stop) is not { } facts) return;
        score.Keep(facts, asOf);
        await db.SaveChangesAsync(stop);
    }
}
