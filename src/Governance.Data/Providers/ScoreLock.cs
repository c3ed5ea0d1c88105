using Governance.Domain.Assessments;
using Governance.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>Keeps two acts that move one score apart.</summary>
public static class ScoreLock
{
    /// <summary>The row of an assessment's score, locked until the transaction ends.</summary>
    public static IQueryable<AssessmentScore> LockedScore(this GovernanceDb db, AssessmentId id)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Database.IsNpgsql()
            ? db.Set<AssessmentScore>().FromSql($"select * from assessment_scores where tenant_id = (select wall.tenant()) and assessment_id = {id.Value} for update")
            : db.Set<AssessmentScore>().FromSql($"select * from assessment_scores with (updlock, holdlock) where tenant_id = {db.Tenant.Value} and assessment_id = {id.Value}");
    }
}
