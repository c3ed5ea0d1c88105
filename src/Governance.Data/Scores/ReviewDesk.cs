using Governance.Data.Hot;
using Governance.Domain.Assessments;
using Governance.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scores;

/// <summary>Where judgements are made: each is saved in one transaction with its audit entries and the score that follows from it.</summary>
public sealed class ReviewDesk(GovernanceDb db, TimeProvider clock)
{
    /// <summary>
    /// Judges, in two round trips. The score is locked before the facts are read, so that no judgement is made on facts that
    /// another is changing.
    /// </summary>
    /// <param name="id">The assessment.</param>
    /// <param name="judge">Makes the judgements from the facts; its refusals undo everything.</param>
    /// <param name="stop">Ends it; nothing is kept.</param>
    /// <returns>The facts with what was judged; null where the assessment is not here, or nothing was submitted.</returns>
    public async Task<AssessmentFacts?> JudgeAsync(AssessmentId id, Func<AssessmentFacts, DateTimeOffset, AssessmentFacts> judge, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(judge);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.LockFactsAsync(id, stop) is not { } locked) return null;
        locked.Facts.Assessment.MustBeUnderReview();
        var now = clock.GetUtcNow();
        var judged = judge(locked.Facts, now);
        db.AddRange(judged.Made);
        locked.Score.Keep(judged, DateOnly.FromDateTime(now.UtcDateTime));
        await db.SaveAndCommitAsync(transaction, stop);
        return judged;
    }
}
