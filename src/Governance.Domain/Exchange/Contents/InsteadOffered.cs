using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: instead of answering, it offers a questionnaire that it has completed already.</summary>
/// <param name="AssessmentId">Which questionnaire it would stand for.</param>
/// <param name="Reason">Why.</param>
/// <param name="MayTake">Whether the buyer may take answers from it.</param>
/// <param name="Document">The document, granted with the offer; it serves no question.</param>
public sealed record InsteadOffered(AssessmentId AssessmentId, string Reason, bool MayTake, SubmittedEvidence Document) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.InsteadOffered;
}
