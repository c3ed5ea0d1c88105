using System.Security.Cryptography;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Vault;
using Governance.Vault.Blobs;
using Governance.Vault.Keys;

namespace Governance.Files.Tests.Vault;

/// <summary>A vault over a folder of its own, with the clock and the keys in hand.</summary>
internal sealed class VaultFixture : TimeProvider, IOrganizationKeys, IDisposable
{
    private readonly Dictionary<(TenantId, int), OrganizationKey> organizationKeys = [];

    public VaultFixture()
    {
        Vault = new EvidenceVault(new DiskBlobStore(Folder, null), this, Master, this);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("vault").FullName;

    public MasterKey Master { get; } = new(RandomNumberGenerator.GetBytes(32));

    public EvidenceVault Vault { get; }

    public DateTimeOffset Now { get; set; } = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public TenantId Owner { get; } = new(Ids.New());

    public EvidenceRevisionId Revision { get; } = new(Ids.New());

    public override DateTimeOffset GetUtcNow() => Now;

    public Task<StoredBlob> Store(byte[] content) => Vault.StoreAsync(Revision, Owner, new MemoryStream(content), CancellationToken.None);

    public Permit Permit(EvidenceRevisionId? revision = null, TenantId? owner = null) => Master.PermitKey.Issue(
        new(new(Ids.New()), revision ?? Revision, owner ?? Owner, new(Ids.New()), new(Ids.New()), PermitPurpose.View, Now.AddMinutes(1)));

    public async Task<byte[]> Read(StoredBlob blob, Permit? permit = null)
    {
        await using var stream = await Vault.OpenAsync(permit ?? Permit(), blob, CancellationToken.None);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    public string PathOf(StoredBlob blob) => Path.Combine(Folder, blob.Name[..2], blob.Name[2..4], blob.Name);

    public string[] Files() => Directory.GetFiles(Folder, "*", SearchOption.AllDirectories);

    public void Destroy(int version) => organizationKeys.Remove((Owner, version));

    public ValueTask<OrganizationKey> CurrentAsync(TenantId organization, CancellationToken cancel)
    {
        if (!organizationKeys.TryGetValue((organization, 1), out var key)) key = organizationKeys[(organization, 1)] = Master.NewOrganizationKey(organization, 1);
        return new(key);
    }

    public ValueTask<OrganizationKey?> FindAsync(TenantId organization, int version, CancellationToken cancel) =>
        new(organizationKeys.GetValueOrDefault((organization, version)));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
