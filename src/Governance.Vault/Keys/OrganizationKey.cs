using Governance.Domain;

namespace Governance.Vault.Keys;

/// <summary>An organization's key under the master key. Deleting every copy of it shreds all that lies under it.</summary>
/// <param name="Organization">Whose key it is.</param>
/// <param name="Version">1, 2, …; files say under which of them they lie.</param>
/// <param name="Wrapped">The wrapped key.</param>
public sealed record OrganizationKey(TenantId Organization, int Version, ReadOnlyMemory<byte> Wrapped);
