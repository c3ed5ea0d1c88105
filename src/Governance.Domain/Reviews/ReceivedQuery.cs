using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.Reviews;

/// <summary>What a buyer asked about a question when it returned it, as the vendor received it.</summary>
public sealed class ReceivedQuery : ITenantOwned, IAppendOnly
{
    private ReceivedQuery() { }

    /// <summary>Takes in a query.</summary>
    public ReceivedQuery(Questionnaire questionnaire, Transmittal received, ReturnedQuery query)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(query);
        TenantId = received.TenantId;
        QuestionnaireId = questionnaire.Id;
        Submission = questionnaire.SubmittedCount;
        TransmittalId = received.Id;
        Question = query.Question;
        Text = query.Text;
        At = received.At;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The questionnaire.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>Number of the submission that it is about.</summary>
    public int Submission { get; private set; }
    /// <summary>The message that brought it.</summary>
    public TransmittalId TransmittalId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>The buyer's words.</summary>
    public string Text { get; private set; } = "";
    /// <summary>When it arrived.</summary>
    public DateTimeOffset At { get; private set; }
}
