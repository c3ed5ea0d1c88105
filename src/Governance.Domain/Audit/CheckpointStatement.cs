using Governance.Domain.Catalogs;

namespace Governance.Domain.Audit;

/// <summary>What a checkpoint says: so many links has this chain, and this is the hash of the last of them.</summary>
/// <param name="Kind">Always <c>checkpoint</c>, so that its signature serves for nothing else.</param>
/// <param name="Origin">The chain: <see cref="AuditChain.NameOf"/> or <see cref="TransmittalChain.NameOf"/>.</param>
/// <param name="Size">How many links it has, from 1.</param>
/// <param name="Root">The hash of the last one, which covers all before it.</param>
/// <param name="At">When it was signed.</param>
public sealed record CheckpointStatement(string Kind, string Origin, long Size, string Root, DateTimeOffset At)
{
    /// <summary>The kind of this document.</summary>
    public const string KindName = "checkpoint";

    /// <summary>The canonical text, which is signed.</summary>
    public string ToCanonical() => DocumentJson.WriteCanonical(this);
}
