using System.Security.Cryptography;
using System.Text;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Intake;
using Governance.Vault.Blobs;
using Governance.Vault.Keys;
using Governance.Vault.Segments;

namespace Governance.Vault;

/// <summary>Keeps the bytes of evidence: encrypted from the first one, under a key per file, opened with a permit only.</summary>
public sealed class EvidenceVault(IBlobStore blobs, IOrganizationKeys keys, MasterKey master, TimeProvider time)
{
    private readonly PermitKey permits = master.PermitKey;

    /// <summary>Takes in a file from outside: encrypts it while it arrives, then looks into it; a refused file is deleted.</summary>
    /// <param name="revision">The file's id.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="fileName">The name it came under.</param>
    /// <param name="content">The file, read to its end or to the limit.</param>
    /// <param name="limits">How much is taken in.</param>
    /// <param name="cancel">Stops; nothing is kept then.</param>
    public async Task<Receipt> ReceiveAsync(EvidenceRevisionId revision, TenantId owner, string fileName, Stream content, IntakeLimits limits, CancellationToken cancel)
    {
        try
        {
            var blob = await StoreAsync(revision, owner, content, size => Admit(size, fileName, limits), cancel);
            var verdict = await InspectAsync(revision, owner, blob, fileName, limits, cancel);
            return new Receipt(verdict, verdict.IsAccepted ? blob : null);
        }
        catch (Refused refused) when (refused.Refusal.Kind == RefusalKind.Input)
        {
            return new Receipt(IntakeVerdict.Refuse(refused.Refusal), null);
        }
    }

    /// <summary>Stores content of our own making, such as a reliance copy, without looking into it.</summary>
    public Task<StoredBlob> StoreAsync(EvidenceRevisionId revision, TenantId owner, Stream content, CancellationToken cancel) =>
        StoreAsync(revision, owner, content, static _ => { }, cancel);

    /// <summary>Opens a file for the holder of a permit, as a seekable stream in constant memory.</summary>
    /// <exception cref="Refused">The permit is not valid for this moment, a key was destroyed, or the blob was changed.</exception>
    public async Task<Stream> OpenAsync(Permit permit, StoredBlob blob, CancellationToken cancel)
    {
        if (!permits.Confirms(permit, time.GetUtcNow())) throw new Refused(VaultRefusals.NoPermit);
        return await OpenAsync(permit.Terms.Revision, permit.Terms.Owner, blob, cancel);
    }

    /// <summary>Takes in an archive for as long as it is read: encrypted while it arrives, like everything from outside, and gone afterwards.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="fileName">The name it came under.</param>
    /// <param name="content">The archive, read to its end or to the limit.</param>
    /// <param name="limits">How much is taken in, and what it may hold.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="cancel">Stops; nothing is kept in any case.</param>
    /// <exception cref="Refused">It is too large, damaged, or holds too much, or names that point outside.</exception>
    public async Task<T> UnpackAsync<T>(TenantId owner, string fileName, Stream content, IntakeLimits limits, Func<GuardedArchive, Task<T>> read, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(read);
        var passing = new EvidenceRevisionId(Ids.New());
        var blob = await StoreAsync(passing, owner, content, size => Admit(size, fileName, limits), cancel);
        try
        {
            await using var stored = await OpenAsync(passing, owner, blob, cancel);
            using var archive = GuardedArchive.Open(stored, fileName, limits);
            return await read(archive);
        }
        finally
        {
            await blobs.DeleteAsync(blob.Name, CancellationToken.None);
        }
    }

    /// <summary>Deletes the bytes of a file.</summary>
    public Task DeleteAsync(StoredBlob blob, CancellationToken cancel) => blobs.DeleteAsync(blob.Name, cancel);

    private async Task<StoredBlob> StoreAsync(EvidenceRevisionId revision, TenantId owner, Stream content, Action<long> admit, CancellationToken cancel)
    {
        var organizationKey = await keys.CurrentAsync(owner, cancel);
        var (key, name) = (RandomNumberGenerator.GetBytes(KeyWrap.KeyLength), BlobName.New());
        try
        {
            var wrapped = Wrap(organizationKey, key, revision);
            var writer = new SegmentWriter(key, revision, owner);
            await blobs.WriteAsync(name, (target, stop) => writer.WriteAsync(content, target, admit, stop), cancel);
            return new StoredBlob(name, writer.Size, writer.Sha256, wrapped, organizationKey.Version);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private async Task<IntakeVerdict> InspectAsync(EvidenceRevisionId revision, TenantId owner, StoredBlob blob, string fileName, IntakeLimits limits, CancellationToken cancel)
    {
        IntakeVerdict? verdict = null;
        try
        {
            await using var content = await OpenAsync(revision, owner, blob, cancel);
            return verdict = await Task.Run(() => FileIntake.Inspect(fileName, content, limits), cancel);
        }
        finally
        {
            if (verdict is not { IsAccepted: true }) await blobs.DeleteAsync(blob.Name, CancellationToken.None);
        }
    }

    private async Task<Stream> OpenAsync(EvidenceRevisionId revision, TenantId owner, StoredBlob blob, CancellationToken cancel)
    {
        var organizationKey = await keys.FindAsync(owner, blob.KeyVersion, cancel) ?? throw new Refused(VaultRefusals.KeyDestroyed);
        var key = Unwrap(organizationKey, blob, revision);
        var stored = await blobs.OpenAsync(blob.Name, cancel);
        try
        {
            return new SegmentStream(stored, blob, key, revision, owner);
        }
        catch
        {
            await stored.DisposeAsync();
            throw;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private byte[] Wrap(OrganizationKey organizationKey, byte[] key, EvidenceRevisionId revision)
    {
        var under = master.Unwrap(organizationKey);
        var wrapped = KeyWrap.Wrap(under, key, Purpose(revision));
        CryptographicOperations.ZeroMemory(under);
        return wrapped;
    }

    private byte[] Unwrap(OrganizationKey organizationKey, StoredBlob blob, EvidenceRevisionId revision)
    {
        var under = master.Unwrap(organizationKey);
        var key = KeyWrap.Unwrap(under, blob.WrappedKey.Span, Purpose(revision));
        CryptographicOperations.ZeroMemory(under);
        return key ?? throw new Refused(VaultRefusals.KeyDoesNotOpen);
    }

    private static byte[] Purpose(EvidenceRevisionId revision) => Encoding.UTF8.GetBytes($"file key {revision.Value:N}");

    private static void Admit(long size, string fileName, IntakeLimits limits)
    {
        if (size > limits.MaxBytes) throw new Refused(IntakeRefusals.TooLarge.With(fileName, limits.MaxBytes / 1048576.0));
    }
}
