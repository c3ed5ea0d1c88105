using Governance.Domain.Clarifications;
using Governance.Domain.Exchange;

namespace Governance.Data.Clarifications;

/// <summary>Reads clarifications.</summary>
public static class ClarificationQueries
{
    /// <summary>What the other side asked and this one has not answered.</summary>
    public static IQueryable<Clarification> Waiting(this GovernanceDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Clarification>().Where(c => c.Direction == Direction.Received && !c.Answers
            && !db.Set<Clarification>().Any(later => later.ThreadId == c.ThreadId && later.Direction == Direction.Sent && later.Answers && later.At >= c.At));
    }
}
