using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Vault;
using Governance.Vault.Blobs;
using Governance.Vault.Keys;

namespace Governance.Benchmarks;

/// <summary>P17: evidence of 1 GiB into the vault and out of it, against SHA-256 and AES-GCM of the same bytes in memory.</summary>
[MemoryDiagnoser, SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class LargeEvidence
{
    private const long Size = 1L << 30;
    private const int Segment = 64 << 10;
    private readonly byte[] segment = RandomNumberGenerator.GetBytes(Segment);
    private readonly EvidenceRevisionId revision = new(Ids.New());
    private readonly TenantId owner = new(Ids.New());
    private readonly MasterKey master = new(RandomNumberGenerator.GetBytes(32));
    private string folder = "";
    private EvidenceVault? vault;
    private StoredBlob? stored;

    /// <summary>Stores the file that is read.</summary>
    [GlobalSetup]
    public async Task Store()
    {
        folder = Directory.CreateTempSubdirectory("evidence").FullName;
        vault = new EvidenceVault(new DiskBlobStore(folder, null), new OneKey(master.NewOrganizationKey(owner, 1)), master, TimeProvider.System);
        stored = await Up();
    }

    /// <summary>Removes what was stored.</summary>
    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    /// <summary>Hash and encryption alone.</summary>
    [Benchmark(Baseline = true)]
    public byte[] HashAndEncryptInMemory()
    {
        var (sealedBytes, nonce, tag) = (new byte[Segment], new byte[12], new byte[16]);
        using var aes = new AesGcm(segment.AsSpan(0, 32), 16);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long done = 0; done < Size; done += Segment)
        {
            hash.AppendData(segment);
            aes.Encrypt(nonce, segment, sealedBytes, tag);
        }
        return hash.GetHashAndReset();
    }

    /// <summary>What the disk takes for the same bytes in the clear.</summary>
    [Benchmark]
    public async Task WriteInTheClear()
    {
        var path = Path.Combine(folder, "clear");
        await using (var file = File.Create(path, bufferSize: 0))
        {
            await new Repeated(segment, Size).CopyToAsync(file, 16 * Segment);
            file.Flush(flushToDisk: true);
        }
        File.Delete(path);
    }

    /// <summary>Into the vault, and deleted again.</summary>
    [Benchmark]
    public async Task UpAndAway() => await vault!.DeleteAsync(await Up(), CancellationToken.None);

    /// <summary>Out of the vault.</summary>
    [Benchmark]
    public async Task Down()
    {
        var permit = master.PermitKey.Issue(new(new(Ids.New()), revision, owner, new(Ids.New()), owner, PermitPurpose.Download, DateTimeOffset.MaxValue));
        await using var content = await vault!.OpenAsync(permit, stored!, CancellationToken.None);
        await content.CopyToAsync(Stream.Null, Segment);
    }

    private Task<StoredBlob> Up() => vault!.StoreAsync(revision, owner, new Repeated(segment, Size), CancellationToken.None);

    private sealed class OneKey(OrganizationKey key) : IOrganizationKeys
    {
        public ValueTask<OrganizationKey> CurrentAsync(TenantId organization, CancellationToken cancel) => new(key);

        public ValueTask<OrganizationKey?> FindAsync(TenantId organization, int version, CancellationToken cancel) => new(key);
    }
}
