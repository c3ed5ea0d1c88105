namespace Governance.Domain.Audit;

/// <summary>One link of an organization's audit chain: it seals an entry behind all that went before.</summary>
public sealed class AuditLink : ITenantOwned, IAppendOnly
{
    private AuditLink() { }

    /// <summary>The link after another.</summary>
    public AuditLink(TenantId tenant, long sequence, AuditEntryId entry, string previous, string hash)
    {
        TenantId = tenant;
        Sequence = sequence;
        EntryId = entry;
        Previous = previous;
        Hash = hash;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its place in the chain, from 1, without gaps.</summary>
    public long Sequence { get; private set; }
    /// <summary>The entry it seals.</summary>
    public AuditEntryId EntryId { get; private set; }
    /// <summary>The hash before it; 64 zeros at the start.</summary>
    public string Previous { get; private set; } = "";
    /// <summary>SHA-256 over the previous hash and the entry's sealed line, lower-case hex.</summary>
    public string Hash { get; private set; } = "";
}
