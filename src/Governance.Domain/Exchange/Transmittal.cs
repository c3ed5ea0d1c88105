namespace Governance.Domain.Exchange;

/// <summary>What one organization told another, unchangeable; each side keeps a row of its own with the same id, sequence and hash.</summary>
public sealed class Transmittal : ITenantOwned, IAppendOnly
{
    private Transmittal() { }

    /// <summary>A side's row of a transmittal.</summary>
    public Transmittal(TenantId owner, TenantId counterparty, Direction direction, TransmittalId id, TransmittalKind kind, long sequence, string content, string sha256, DateTimeOffset at)
    {
        TenantId = owner;
        Counterparty = counterparty;
        Direction = direction;
        Id = id;
        Kind = kind;
        Sequence = sequence;
        Content = content;
        Sha256 = sha256;
        At = at;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The other side.</summary>
    public TenantId Counterparty { get; private set; }
    /// <summary>Whether the owner sent or received it.</summary>
    public Direction Direction { get; private set; }
    /// <summary>Its id.</summary>
    public TransmittalId Id { get; private set; }
    /// <summary>What it is.</summary>
    public TransmittalKind Kind { get; private set; }
    /// <summary>Counted per sender and receiver, from 1, so that no counter tells of others.</summary>
    public long Sequence { get; private set; }
    /// <summary>Canonical JSON (RFC 8785).</summary>
    public string Content { get; private set; } = "";
    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>When it was sent and, in the same transaction, received.</summary>
    public DateTimeOffset At { get; private set; }
}
