using Governance.Data.Queue;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>Takes due work so that no other node takes it, too: rows that another claim holds are passed over, not waited for.</summary>
public static class WorkClaims
{
    /// <summary>Leases up to <paramref name="most"/> pieces of due work, the longest due first.</summary>
    /// <param name="db">A context of no organization.</param>
    /// <param name="most">The most to take.</param>
    /// <param name="now">What is due by then.</param>
    /// <param name="until">The end of the lease; then others may take what is not done.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<IReadOnlyList<Work>> ClaimAsync(this GovernanceDb db, int most, DateTimeOffset now, DateTimeOffset until, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var claimed = db.Database.IsNpgsql()
            ? db.Set<Work>().FromSql($"""
                update work set leased_until = {until}, tries = tries + 1
                where id in (select id from work
                    where done_at is null and dead_at is null and due_at <= {now} and (leased_until is null or leased_until < {now})
                    order by due_at limit {most} for update skip locked)
                returning *
                """)
            : db.Set<Work>().FromSql($"""
                with due as (select top ({most}) * from work with (updlock, readpast, rowlock)
                    where done_at is null and dead_at is null and due_at <= {now} and (leased_until is null or leased_until < {now})
                    order by due_at)
                update due set leased_until = {until}, tries = tries + 1 output inserted.*
                """);
        return await claimed.AsNoTracking().ToListAsync(stop);
    }
}
