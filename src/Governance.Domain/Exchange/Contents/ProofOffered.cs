using Governance.Domain.Findings;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: proof that an obligation is met.</summary>
/// <param name="ObligationId">What was owed.</param>
/// <param name="ProofId">The proof.</param>
/// <param name="Text">What was done and where it can be seen.</param>
/// <param name="OfferedBy">Who offers it, by name.</param>
/// <param name="OfferedById">Their account, so that the same person does not verify it for the buyer.</param>
/// <param name="Evidence">What is granted with it; absent where it names no document.</param>
public sealed record ProofOffered(ObligationId ObligationId, ProofId ProofId, string Text, string OfferedBy, UserId OfferedById, IReadOnlyList<SubmittedEvidence>? Evidence = null) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.ProofOffered;
}
