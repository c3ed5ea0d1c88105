using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>Lets organizations prove one mail domain one after the other, so that the second finds the first.</summary>
public static class DomainLock
{
    /// <summary>Waits until nobody else is proving the domain; the next one waits until this transaction ends.</summary>
    public static Task WaitForDomainAsync(this GovernanceDb db, MailDomain domain, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(domain);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A domain is waited for inside a transaction.");
        return db.Database.IsNpgsql()
            ? db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({domain.Value}, 0))", stop)
            : db.Database.ExecuteSqlAsync($"exec sp_getapplock @Resource = {domain.Value}, @LockMode = 'Exclusive', @LockOwner = 'Transaction'", stop);
    }
}
