using Governance.Domain.Catalogs;
using Governance.Domain.Signing;

namespace Governance.Domain.Audit;

/// <summary>A signed size and root of one of an organization's chains. Once it is with somebody else, the record up to there can no longer be made anew unnoticed.</summary>
public sealed class Checkpoint : ITenantOwned, IAppendOnly
{
    private Checkpoint() { }

    /// <summary>A checkpoint under its seal.</summary>
    public Checkpoint(TenantId tenant, CheckpointStatement statement, DocumentSeal seal)
    {
        ArgumentNullException.ThrowIfNull(statement);
        TenantId = tenant;
        (Origin, Size, Root, At) = (statement.Origin, statement.Size, statement.Root, statement.At);
        Seal = DocumentJson.Write(seal);
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The chain.</summary>
    public string Origin { get; private set; } = "";
    /// <summary>How many links it had.</summary>
    public long Size { get; private set; }
    /// <summary>The hash of the last one.</summary>
    public string Root { get; private set; } = "";
    /// <summary>When it was signed, to the second, so that every database keeps what was signed.</summary>
    public DateTimeOffset At { get; private set; }
    /// <summary>The signature, as JSON.</summary>
    public string Seal { get; private set; } = "";

    /// <summary>The same to hand out.</summary>
    public SealedCheckpoint ToSealed() => new(new(CheckpointStatement.KindName, Origin, Size, Root, At.ToUniversalTime()), DocumentJson.Read<DocumentSeal>(Seal));
}
