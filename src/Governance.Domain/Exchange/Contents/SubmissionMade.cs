using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: its answers to a questionnaire, with the evidence they rest on, and who stands behind them.</summary>
/// <param name="AssessmentId">The buyer's assessment.</param>
/// <param name="Number">Number of the submission, from 1; a later one supersedes, and erases nothing.</param>
/// <param name="QuestionnaireHash">SHA-256 of the questionnaire that was answered.</param>
/// <param name="SubmittedAt">When.</param>
/// <param name="Answers">One for every question, also where nothing was said.</param>
/// <param name="Evidence">What was granted with it.</param>
/// <param name="Confirmation">The responder, where a confirmation is enough.</param>
/// <param name="Representation">The signed representation, where one is asked for.</param>
public sealed record SubmissionMade(
    AssessmentId AssessmentId,
    int Number,
    string QuestionnaireHash,
    DateTimeOffset SubmittedAt,
    IReadOnlyList<SubmittedAnswer> Answers,
    IReadOnlyList<SubmittedEvidence> Evidence,
    SubmittedConfirmation? Confirmation,
    SubmittedRepresentation? Representation) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.SubmissionMade;
}
