using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: whether the vendor's own questionnaire is taken instead.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="Outcome">What is said.</param>
/// <param name="Reason">Why the buyer asks for its own after all; absent where it accepts.</param>
public sealed record InsteadAnswered(AssessmentId AssessmentId, OfferOutcome Outcome, string? Reason = null) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.InsteadAnswered;
}
