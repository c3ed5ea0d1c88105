using Governance.Data.Hot;
using Governance.Domain.Assessments;
using Governance.Domain.Scores;

namespace Governance.Data.Scores;

/// <summary>Reads what the score of one assessment rests on; <see cref="ManyScoreFacts"/> reads it for many.</summary>
public static class ScoreInputs
{
    /// <summary>All facts of an assessment's latest submission, in one round trip; null where it is not here, or nothing was submitted.</summary>
    public static async Task<AssessmentFacts?> FactsAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var queries = new FactQueries(db, id);
        await using var together = await db.AskAsync(queries.All, stop);
        return await queries.ReadAsync(stop);
    }
}
