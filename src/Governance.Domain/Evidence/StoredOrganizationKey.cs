namespace Governance.Domain.Evidence;

/// <summary>An organization's key, wrapped by the master key, which lies outside the database. Deleting it shreds every file under it.</summary>
public sealed class StoredOrganizationKey : ITenantOwned
{
    private StoredOrganizationKey() { }

    /// <summary>A key as the vault wrapped it.</summary>
    public StoredOrganizationKey(TenantId owner, int version, ReadOnlyMemory<byte> wrapped, DateTimeOffset now)
    {
        TenantId = owner;
        Version = version;
        Wrapped = wrapped.ToArray();
        MadeAt = now;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>1, 2, …; files say under which of them they lie.</summary>
    public int Version { get; private set; }
    /// <summary>The wrapped key.</summary>
    public byte[] Wrapped { get; private set; } = [];
    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }
}
