using Governance.Domain.Findings;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: a later date is asked for what it owes.</summary>
/// <param name="ObligationId">What is owed.</param>
/// <param name="ExtensionId">The request.</param>
/// <param name="DueOn">The date that is asked for.</param>
/// <param name="Reason">Why.</param>
/// <param name="AskedBy">Who asks.</param>
public sealed record ExtensionAsked(ObligationId ObligationId, ExtensionId ExtensionId, DateOnly DueOn, string Reason, string AskedBy) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.ExtensionAsked;
}
