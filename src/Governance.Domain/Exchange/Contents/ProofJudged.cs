using Governance.Domain.Findings;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: whether a proof shows that the obligation is met.</summary>
/// <param name="ObligationId">What was owed.</param>
/// <param name="ProofId">The proof.</param>
/// <param name="Accepted">Whether it does.</param>
/// <param name="Reason">Why.</param>
public sealed record ProofJudged(ObligationId ObligationId, ProofId ProofId, bool Accepted, string? Reason) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.ProofJudged;
}
