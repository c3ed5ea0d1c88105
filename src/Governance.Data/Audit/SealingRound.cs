using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Audit;

/// <summary>Brings audit entries into the chains of their organizations. Two nodes may try the same chain; its sequence lets one win.</summary>
public sealed class SealingRound(IServiceScopeFactory scopes, Unsealed unsealed)
{
    /// <summary>Seals those organizations in which this node has seen a change; how many entries.</summary>
    public Task<int> SealNotedAsync(CancellationToken stop) => SealAsync(unsealed.Take(), stop);

    /// <summary>Seals every organization: what a stopped node left open.</summary>
    public async Task<int> SweepAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await SealAsync(await scope.ServiceProvider.GetRequiredService<GovernanceDb>().Set<Organization>().AsNoTracking().Select(o => o.Id).ToListAsync(stop), stop);
    }

    private async Task<int> SealAsync(IReadOnlyList<TenantId> tenants, CancellationToken stop)
    {
        var count = 0;
        foreach (var tenant in tenants)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<TenantScope>().Tenant = tenant;
                var sealer = scope.ServiceProvider.GetRequiredService<AuditSealer>();
                for (var sealed_ = AuditSealer.Batch; sealed_ == AuditSealer.Batch; count += sealed_) sealed_ = await sealer.SealAsync(tenant, stop);
            }
            catch (DbUpdateException)
            {
                // another node sealed the same entries first
                unsealed.Note(tenant);
            }
        }
        return count;
    }
}
