using Governance.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Queue;

/// <summary>
/// Claims due work under a lease and does it, each piece in the scope of its organization. What fails is tried again after a
/// growing pause, and given up in sight; what a killed node left is taken up by another once the lease ends.
/// The lease is renewed before each piece, and a piece that another claim took meanwhile is left to it.
/// </summary>
public sealed class WorkQueue(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>How long a claimed piece is one node's.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>How long one piece may take: it ends before its lease does, so that no other node has begun it meanwhile.</summary>
    public static readonly TimeSpan Longest = Lease - TimeSpan.FromSeconds(30);

    private const int Batch = 20;

    /// <summary>Does what is due in every lane; how many pieces were claimed.</summary>
    public async Task<int> RunAsync(CancellationToken stop) => await RunAsync(Lane.Mail, stop) + await RunAsync(Lane.Rest, stop);

    /// <summary>Does what is due in one lane; how many pieces were claimed.</summary>
    public async Task<int> RunAsync(Lane lane, CancellationToken stop)
    {
        IReadOnlyList<Work> claimed;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var now = clock.GetUtcNow();
            claimed = await scope.ServiceProvider.GetRequiredService<GovernanceDb>().ClaimAsync(lane, Batch, now, now + Lease, stop);
        }
        foreach (var work in claimed) await DoAsync(work, stop);
        return claimed.Count;
    }

    private async Task DoAsync(Work work, CancellationToken stop)
    {
        try
        {
            await using var scope = Enter(work);
            var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
            // those before it may have taken longer than the lease of the batch
            if (!await db.RenewAsync(work, clock.GetUtcNow() + Lease, stop)) return;
            db.Attach(work);
            var handler = Handler(scope, work) ?? throw new InvalidOperationException($"Nobody does work of the kind {work.Kind}.");
            using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
            late.CancelAfter(Longest);
            await handler.DoAsync(work, late.Token);
            // a handler of hundreds lets go of what the context tracked
            if (db.Entry(work).State is EntityState.Detached) db.Attach(work);
            work.Done(clock.GetUtcNow());
            await db.SaveChangesAsync(stop);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            await FailAsync(work, e, stop);
        }
    }

    // the failed piece's context may hold half of its effect; the failure is noted by another one
    private async Task FailAsync(Work work, Exception why, CancellationToken stop)
    {
        await using var scope = Enter(work);
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var failed = await db.Set<Work>().SingleAsync(w => w.Id == work.Id, stop);
        failed.Failed(why is InvalidOperationException ? why.Message : why.GetType().Name, clock.GetUtcNow());
        if (failed.DeadAt is not null && Handler(scope, work) is { } handler) await handler.GiveUpAsync(failed, stop);
        await db.SaveChangesAsync(stop);
    }

    private static IWorkHandler? Handler(AsyncServiceScope scope, Work work) =>
        scope.ServiceProvider.GetServices<IWorkHandler>().SingleOrDefault(h => string.Equals(h.Kind, work.Kind, StringComparison.Ordinal));

    private AsyncServiceScope Enter(Work work)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Tenant = work.OrganizationId;
        return scope;
    }
}
