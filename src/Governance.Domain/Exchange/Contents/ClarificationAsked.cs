using Governance.Domain.Assessments;
using Governance.Domain.Clarifications;
using Governance.Domain.Evidence;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Either side: a question about a questionnaire, or about one question of it. It reopens nothing.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="ThreadId">The thread; a new one, or one that is there.</param>
/// <param name="Question">Key of the question; empty for the whole.</param>
/// <param name="Text">The words.</param>
/// <param name="Label">How sensitive they are.</param>
public sealed record ClarificationAsked(AssessmentId AssessmentId, ClarificationId ThreadId, string Question, string Text, Classification Label) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.ClarificationAsked;
}
