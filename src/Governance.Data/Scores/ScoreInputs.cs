using Governance.Data.Hot;
using Governance.Domain.Assessments;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;

namespace Governance.Data.Scores;

/// <summary>Reads what a score rests on. The one place where rows become the scorer's input.</summary>
public static class ScoreInputs
{
    /// <summary>The scorer's input of an assessment as of a day; null where it is not here, or nothing was submitted.</summary>
    public static async Task<ScoreInput?> ForAsync(this GovernanceDb db, AssessmentId assessment, DateOnly asOf, CancellationToken stop) =>
        (await db.FactsAsync(assessment, stop))?.ToScore(asOf);

    /// <summary>All facts of an assessment's latest submission, in one round trip; null where it is not here, or nothing was submitted.</summary>
    public static async Task<AssessmentFacts?> FactsAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var queries = new FactQueries(db, id);
        await using var together = await db.AskAsync(queries.All, stop);
        return await queries.ReadAsync(stop);
    }
}
