using Governance.Data.Queue;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>Takes due work so that no other node takes it, too: rows that another claim holds are passed over, not waited for.</summary>
public static class WorkClaims
{
    /// <summary>Leases up to <paramref name="most"/> pieces of due work, the longest due first.</summary>
    /// <param name="db">A context of no organization.</param>
    /// <param name="lane">Of which kinds.</param>
    /// <param name="most">The most to take.</param>
    /// <param name="now">What is due by then.</param>
    /// <param name="until">The end of the lease; then others may take what is not done.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<IReadOnlyList<Work>> ClaimAsync(this GovernanceDb db, Lane lane, int most, DateTimeOffset now, DateTimeOffset until, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (mail, mails) = (Mail.Kind, lane is Lane.Mail ? 1 : 0);
        var claimed = db.Database.IsNpgsql()
            ? db.Set<Work>().FromSql($"""
                update work set leased_until = {until}, tries = tries + 1
                where id in (select id from work
                    where done_at is null and dead_at is null and (case when kind = {mail} then 1 else 0 end) = {mails} and due_at <= {now} and (leased_until is null or leased_until < {now})
                    order by due_at limit {most} for update skip locked)
                returning *
                """)
            : db.Set<Work>().FromSql($"""
                with due as (select top ({most}) * from work with (updlock, readpast, rowlock)
                    where done_at is null and dead_at is null and (case when kind = {mail} then 1 else 0 end) = {mails} and due_at <= {now} and (leased_until is null or leased_until < {now})
                    order by due_at)
                update due set leased_until = {until}, tries = tries + 1 output inserted.*
                """);
        return await claimed.AsNoTracking().ToListAsync(stop);
    }

    /// <summary>Leases a claimed piece anew; false where it is no longer this claim's: its lease ended, and another claim took it or did it.</summary>
    /// <param name="db">A context of no organization.</param>
    /// <param name="work">The piece as it was claimed; each claim counts a try, so the count tells whose it is.</param>
    /// <param name="until">The end of the lease.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<bool> RenewAsync(this GovernanceDb db, Work work, DateTimeOffset until, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(work);
        var (id, tries) = (work.Id, work.Tries);
        return await db.Set<Work>().Where(w => w.Id == id && w.Tries == tries && w.DoneAt == null && w.DeadAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(w => w.LeasedUntil, until), stop) == 1;
    }
}
