using Governance.Domain.Assessments;
using Governance.Domain.Committee;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: a decision on the engagement. Reasons, scores and opinions do not cross.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="Outcome">How it decided.</param>
/// <param name="Conditions">What it asks for.</param>
/// <param name="At">When.</param>
public sealed record DecisionShared(AssessmentId AssessmentId, Outcome Outcome, IReadOnlyList<Condition> Conditions, DateTimeOffset At) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.DecisionShared;
}
