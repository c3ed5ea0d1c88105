using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>Holds a questionnaire until the transaction ends, so that nothing is answered while it is submitted, and it is not submitted while something is answered.</summary>
public static class QuestionnaireLock
{
    /// <summary>Holds it against everybody else; what is read afterwards is all that will be said. Null where there is none.</summary>
    public static Task<Questionnaire?> HoldAsync(this GovernanceDb db, QuestionnaireId id, CancellationToken stop)
    {
        Demand(db);
        // on SQL Server an update lock would let those pass who share
        var held = db.Database.IsNpgsql()
            ? db.Set<Questionnaire>().FromSql($"select * from questionnaires where id = {id.Value} for update")
            : db.Set<Questionnaire>().FromSql($"select * from questionnaires with (xlock, holdlock, rowlock) where id = {id.Value}");
        return held.FirstOrDefaultAsync(stop);
    }

    /// <summary>Holds it against whoever submits, not against others who answer. Null where there is none.</summary>
    public static Task<Questionnaire?> ShareAsync(this GovernanceDb db, QuestionnaireId id, CancellationToken stop)
    {
        Demand(db);
        var shared = db.Database.IsNpgsql()
            ? db.Set<Questionnaire>().FromSql($"select * from questionnaires where id = {id.Value} for share")
            : db.Set<Questionnaire>().FromSql($"select * from questionnaires with (repeatableread, rowlock) where id = {id.Value}");
        return shared.AsNoTracking().FirstOrDefaultAsync(stop);
    }

    private static void Demand(GovernanceDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A questionnaire is held inside a transaction.");
    }
}
