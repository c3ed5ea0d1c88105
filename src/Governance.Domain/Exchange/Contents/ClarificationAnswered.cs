using Governance.Domain.Assessments;
using Governance.Domain.Clarifications;
using Governance.Domain.Evidence;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Either side: an answer to what the other asked.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="ThreadId">The thread.</param>
/// <param name="Question">Key of the question that it is about; empty for the whole.</param>
/// <param name="Text">The words.</param>
/// <param name="Label">How sensitive they are.</param>
public sealed record ClarificationAnswered(AssessmentId AssessmentId, ClarificationId ThreadId, string Question, string Text, Classification Label) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.ClarificationAnswered;
}
