using Governance.Data.Providers;
using Governance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Data.Door;

/// <summary>Opens the receiver's scope on the sender's connection and transaction. Only <see cref="Exchange"/> and <see cref="EvidenceDoor"/> may hold one; a test says so.</summary>
public sealed class SecondScope(GovernanceDb first, ContextFactory contexts)
{
    /// <summary>Runs work as the receiver, and gives the connection back to the sender.</summary>
    public async Task RunAsync(TenantId receiver, Func<GovernanceDb, Task> work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var transaction = first.Database.CurrentTransaction ?? throw new InvalidOperationException("A delivery needs the sender's transaction.");
        var other = contexts.Beside(first.Database.GetDbConnection(), new TenantScope { Tenant = receiver });
        await using (other)
        {
            // what fails here fails the sender's whole act: there is nothing to go back to half-way
            other.Database.AutoSavepointsEnabled = false;
            await other.Database.UseTransactionAsync(transaction.GetDbTransaction(), stop);
            // also after a refusal: whoever catches it goes on as the sender
            try { await work(other); }
            finally { first.ContextPending = true; }
        }
    }
}
