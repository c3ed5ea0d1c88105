using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: determinations below Satisfied, with their reasons. Those of a question supersede what was shared of it before.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="Submission">Number of the submission that was judged.</param>
/// <param name="Determinations">One to a question.</param>
public sealed record DeterminationsShared(AssessmentId AssessmentId, int Submission, IReadOnlyList<DeterminationShared> Determinations) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.DeterminationsShared;
}
