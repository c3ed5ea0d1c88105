namespace Governance.Domain.Audit.Bundles;

/// <summary>A transmittal with its link; its content stays with the two sides and is named by its hash.</summary>
/// <param name="Origin">The name of its chain.</param>
/// <param name="Sequence">Its place in the chain.</param>
/// <param name="Id">Its id, the same on both sides.</param>
/// <param name="At">When it was sent.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sha256">SHA-256 of its content.</param>
/// <param name="Hash">The hash of its link.</param>
public sealed record BundleTransmittal(string Origin, long Sequence, Guid Id, DateTimeOffset At, string Kind, string Sha256, string Hash)
{
    /// <summary>The line that the chain seals.</summary>
    public string Line() => TransmittalChain.Line(Id, At, Kind, Sha256);
}
