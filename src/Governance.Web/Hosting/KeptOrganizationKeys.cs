using Governance.Data;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Vault.Keys;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Hosting;

/// <summary>The organizations' wrapped keys, each in a row of its owner. Another organization's key is known here only where its door handed it over.</summary>
public sealed class KeptOrganizationKeys(GovernanceDb db, ContextFactory contexts, MasterKey master, TimeProvider clock) : IOrganizationKeys
{
    private readonly List<OrganizationKey> handedOver = [];

    /// <summary>Takes the key that came with a permit.</summary>
    public void Take(StoredOrganizationKey key) => handedOver.Add(Of(key));

    /// <inheritdoc />
    public async ValueTask<OrganizationKey> CurrentAsync(TenantId organization, CancellationToken cancel) =>
        await NewestAsync(db, cancel) ?? await FirstAsync(organization, cancel);

    /// <inheritdoc />
    public async ValueTask<OrganizationKey?> FindAsync(TenantId organization, int version, CancellationToken cancel)
    {
        if (handedOver.FirstOrDefault(k => k.Organization == organization && k.Version == version) is { } taken) return taken;
        var row = await db.Set<StoredOrganizationKey>().AsNoTracking().FirstOrDefaultAsync(k => k.TenantId == organization && k.Version == version, cancel);
        return row is null ? null : Of(row);
    }

    // on a connection of its own: the key stays, whatever becomes of the first file under it
    private async Task<OrganizationKey> FirstAsync(TenantId organization, CancellationToken cancel)
    {
        await using var own = contexts.Create(new TenantScope { Tenant = organization });
        var made = master.NewOrganizationKey(organization, 1);
        own.Add(new StoredOrganizationKey(organization, made.Version, made.Wrapped, clock.GetUtcNow()));
        try
        {
            await own.SaveChangesAsync(cancel);
            return made;
        }
        catch (DbUpdateException first)
        {
            // another upload was first
            own.ChangeTracker.Clear();
            return await NewestAsync(own, cancel) ?? throw new InvalidOperationException("The organization's key can be neither made nor read.", first);
        }
    }

    private static async Task<OrganizationKey?> NewestAsync(GovernanceDb own, CancellationToken cancel) =>
        await own.Set<StoredOrganizationKey>().AsNoTracking().OrderByDescending(k => k.Version).FirstOrDefaultAsync(cancel) is { } row ? Of(row) : null;

    private static OrganizationKey Of(StoredOrganizationKey row) => new(row.TenantId, row.Version, row.Wrapped);
}
