using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: its queries, as one message. The questions they are about, and no others, are open again.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="Queries">What is asked, at most one on a question.</param>
/// <param name="DueOn">The last day to submit anew.</param>
public sealed record QuestionsReturned(AssessmentId AssessmentId, IReadOnlyList<ReturnedQuery> Queries, DateOnly DueOn) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.QuestionsReturned;
}
