using Governance.Data;
using Governance.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

/// <summary>Makes what a test stands on; one part per noun.</summary>
public sealed partial class TestData(Host host)
{
    private static int count;

    /// <summary>Works on the database as an organization.</summary>
    public async Task<T> AsAsync<T>(TenantId tenant, Func<GovernanceDb, Task<T>> work, UserId? user = null)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = host.Services.CreateAsyncScope();
        var tenants = scope.ServiceProvider.GetRequiredService<TenantScope>();
        (tenants.Tenant, tenants.User) = (tenant, user);
        return await work(scope.ServiceProvider.GetRequiredService<GovernanceDb>());
    }

    /// <summary>Adds rows of an organization.</summary>
    public Task<int> AddAsync(TenantId tenant, params object[] rows) => AsAsync(tenant, db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });

    private static int Next() => Interlocked.Increment(ref count);
}
