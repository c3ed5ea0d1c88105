using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.Committee;

/// <summary>The vendor's copy of a buyer's decision: the outcome and the conditions, and nothing of why.</summary>
public sealed class SharedDecision : ITenantOwned, IAppendOnly
{
    private SharedDecision() { }

    /// <summary>Takes in what the buyer told.</summary>
    public SharedDecision(Questionnaire questionnaire, Transmittal received, DecisionShared told)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(told);
        TenantId = received.TenantId;
        TransmittalId = received.Id;
        QuestionnaireId = questionnaire.Id;
        Outcome = told.Outcome;
        Conditions = [.. told.Conditions];
        At = told.At;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The transmittal that told it.</summary>
    public TransmittalId TransmittalId { get; private set; }
    /// <summary>The questionnaire that the decision rests on.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>How the buyer decided.</summary>
    public Outcome Outcome { get; private set; }
    /// <summary>What it asks of this vendor.</summary>
    public IReadOnlyList<ConditionTold> Conditions { get; private set; } = [];
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
}
