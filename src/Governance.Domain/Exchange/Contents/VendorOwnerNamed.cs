using Governance.Domain.Findings;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: who sees to what it owes.</summary>
/// <param name="ObligationId">What is owed.</param>
/// <param name="Name">Who sees to it, by name.</param>
public sealed record VendorOwnerNamed(ObligationId ObligationId, string Name) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.VendorOwnerNamed;
}
