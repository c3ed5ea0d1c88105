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

    /// <summary>The rows of many scores, locked until the transaction ends, in one order whoever locks them.</summary>
    public static IQueryable<AssessmentScore> LockedScores(this GovernanceDb db, IEnumerable<AssessmentId> ids)
    {
        ArgumentNullException.ThrowIfNull(db);
        Guid[] values = [.. ids.Select(id => id.Value)];
        if (db.Database.IsNpgsql()) return db.Set<AssessmentScore>().FromSql($"select * from assessment_scores where tenant_id = (select wall.tenant()) and assessment_id = any ({values}) order by assessment_id for update");
        var list = string.Join(',', values);
        return db.Set<AssessmentScore>().FromSql($"select * from assessment_scores with (updlock, holdlock) where tenant_id = {db.Tenant.Value} and assessment_id in (select cast(value as uniqueidentifier) from string_split({list}, ','))");
    }
}
