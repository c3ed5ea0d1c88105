using Governance.Domain.Assessments;
using Governance.Domain.Reviews;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Vendor: its answer to a determination.</summary>
/// <param name="AssessmentId">The buyer's assessment.</param>
/// <param name="DeterminationId">The determination.</param>
/// <param name="Question">Key of the question.</param>
/// <param name="Text">The vendor's words.</param>
public sealed record DeterminationAnswered(AssessmentId AssessmentId, DeterminationId DeterminationId, string Question, string Text) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.DeterminationAnswered;
}
