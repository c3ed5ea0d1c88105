namespace Governance.Domain.Evidence;

/// <summary>One file of a document: what it is, and where its encrypted bytes lie.</summary>
public sealed class EvidenceRevision : ITenantOwned, IAppendOnly
{
    private EvidenceRevision() { }

    /// <summary>A file that the intake accepted and the vault stored.</summary>
    public EvidenceRevision(TenantId owner, EvidenceRevisionId id, EvidenceId evidence, string fileName, string contentType, StoredBlob blob, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(blob);
        TenantId = owner;
        Id = id;
        EvidenceId = evidence;
        FileName = fileName;
        ContentType = contentType;
        Size = blob.Size;
        Sha256 = blob.Sha256;
        BlobName = blob.Name;
        WrappedKey = blob.WrappedKey.ToArray();
        KeyVersion = blob.KeyVersion;
        StoredBy = by;
        StoredAt = now;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its id.</summary>
    public EvidenceRevisionId Id { get; private set; }
    /// <summary>The document.</summary>
    public EvidenceId EvidenceId { get; private set; }
    /// <summary>The name it came under.</summary>
    public string FileName { get; private set; } = "";
    /// <summary>What it is, by its content.</summary>
    public string ContentType { get; private set; } = "";
    /// <summary>In bytes.</summary>
    public long Size { get; private set; }
    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>Where the vault keeps it.</summary>
    public string BlobName { get; private set; } = "";
    /// <summary>Its own key, wrapped.</summary>
    public byte[] WrappedKey { get; private set; } = [];
    /// <summary>Which key of the organization wraps it.</summary>
    public int KeyVersion { get; private set; }
    /// <summary>Who brought it.</summary>
    public UserId StoredBy { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset StoredAt { get; private set; }

    /// <summary>What the vault needs to open it.</summary>
    public StoredBlob Blob() => new(BlobName, Size, Sha256, WrappedKey, KeyVersion);
}
