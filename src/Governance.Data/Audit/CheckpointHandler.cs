using System.Globalization;
using Governance.Data.Queue;
using Governance.Data.Scorecards;
using Governance.Domain;
using Governance.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Audit;

/// <summary>
/// Once an hour, where an organization's record grew: walks its chain again over the stored bodies, and signs size and root of it and
/// of the chains of transmittals with each counterparty. A chain that does not hold gets no checkpoint; what was found is kept.
/// </summary>
public sealed class CheckpointHandler(GovernanceDb db, ChainReader chains, SigningKeys keys, TimeProvider clock) : IWorkHandler
{
    /// <summary>Between two walks over the whole chain; those in between begin at the last checkpoint. One that found a fault is repeated every hour.</summary>
    public static readonly TimeSpan BetweenWholeWalks = TimeSpan.FromHours(24);

    private const string Name = "checkpoint";

    /// <inheritdoc />
    public string Kind => Name;

    /// <summary>The work of making an organization's checkpoints at the next full hour; asked for once an hour by its key.</summary>
    public static Work At(TenantId tenant, DateTimeOffset now)
    {
        var due = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddHours(now.UtcDateTime.Hour + 1);
        return new(Name, tenant, tenant.Value, due, string.Create(CultureInfo.InvariantCulture, $"{Name}:{tenant.Value:N}:{due:yyyyMMddHH}"));
    }

    /// <inheritdoc />
    public async Task DoAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var (tenant, now) = (work.OrganizationId, clock.GetUtcNow());
        var signed = await chains.SignedAsync(stop);
        List<(string Origin, long Size, string Root)> grown = [];
        if (await WalkAsync(tenant, signed.GetValueOrDefault(AuditChain.NameOf(tenant)), now, stop) is { } own) grown.Add((AuditChain.NameOf(tenant), own.Size, own.Root));
        await foreach (var (origin, walk, problem) in chains.TransmittalsAsync(tenant, signed, stop))
        {
            if (problem is null) grown.Add((origin, walk.Size, walk.Root));
            else db.Add(new AuditVerification(tenant, now, 1, walk.Size, $"{problem} (chain '{origin}')"));
        }
        if (grown.Count == 0) return;
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var seal = await keys.SealerAsync(now, stop);
        foreach (var statement in grown.Select(chain => new CheckpointStatement(CheckpointStatement.KindName, chain.Origin, chain.Size, chain.Root, at)))
            db.Add(new Checkpoint(tenant, statement, seal(statement.ToCanonical())));
    }

    // null where there is nothing to sign: the chain did not grow, or does not hold
    private async Task<ChainWalk?> WalkAsync(TenantId tenant, Checkpoint? last, DateTimeOffset now, CancellationToken stop)
    {
        var since = now - BetweenWholeWalks;
        var whole = !await db.Set<AuditVerification>().AnyAsync(v => v.From == 0 && v.At > since && v.Problem == null, stop);
        var (walk, problem) = await chains.WalkAsync(last, whole, stop);
        if (walk.Size == last?.Size && !whole) return null;
        db.Add(new AuditVerification(tenant, now, whole ? 0 : last?.Size ?? 0, walk.Size, problem));
        return problem is null && walk.Size > (last?.Size ?? 0) ? walk : null;
    }
}
