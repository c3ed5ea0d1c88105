using Governance.Domain;

namespace Governance.Vault.Keys;

/// <summary>Where the organizations' wrapped keys are kept.</summary>
public interface IOrganizationKeys
{
    /// <summary>The key under which new files are stored; made on first use.</summary>
    ValueTask<OrganizationKey> CurrentAsync(TenantId organization, CancellationToken cancel);

    /// <summary>An earlier key, or null where it was destroyed.</summary>
    ValueTask<OrganizationKey?> FindAsync(TenantId organization, int version, CancellationToken cancel);
}
