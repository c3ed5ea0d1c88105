using Governance.Domain.Findings;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: whether a later date is granted, and the date that holds from now on.</summary>
/// <param name="ObligationId">What is owed.</param>
/// <param name="ExtensionId">The request.</param>
/// <param name="Granted">Whether it is granted.</param>
/// <param name="DueOn">The date that holds.</param>
/// <param name="Reason">Why.</param>
public sealed record ExtensionAnswered(ObligationId ObligationId, ExtensionId ExtensionId, bool Granted, DateOnly DueOn, string Reason) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.ExtensionAnswered;
}
