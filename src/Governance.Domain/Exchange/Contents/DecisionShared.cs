using Governance.Domain.Assessments;
using Governance.Domain.Committee;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: a decision on the engagement. Reasons, scores and opinions do not cross.</summary>
/// <param name="AssessmentId">Which questionnaire.</param>
/// <param name="Outcome">How it decided.</param>
/// <param name="BuyerName">Who tells it.</param>
/// <param name="Conditions">What it asks of the vendor.</param>
/// <param name="At">When.</param>
public sealed record DecisionShared(AssessmentId AssessmentId, Outcome Outcome, string BuyerName, IReadOnlyList<ConditionTold> Conditions, DateTimeOffset At) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.DecisionShared;
}
