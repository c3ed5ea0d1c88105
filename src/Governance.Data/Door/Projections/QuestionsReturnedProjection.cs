using Governance.Data.Questionnaires;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;

namespace Governance.Data.Door.Projections;

/// <summary>The buyer's queries at the vendor's questions, which are open again.</summary>
public sealed class QuestionsReturnedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => QuestionsReturned.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var returned = ContentJson.Read<QuestionsReturned>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, returned.AssessmentId, stop);
        questionnaire.Reopen([.. returned.Queries.Select(q => q.Question)], returned.DueOn, received.At);
        receiver.AddRange(returned.Queries.Select(query => new ReceivedQuery(questionnaire, received, query)));
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var returned = ContentJson.Read<QuestionsReturned>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, returned.AssessmentId, stop);
        var what = returned.Queries.Count == 1 ? "1 question" : $"{returned.Queries.Count} questions";
        await receiver.RemindAsync(questionnaire, received.At, stop);
        var mail = MailText.Of(
            $"{questionnaire.BuyerName} returned {what} of {questionnaire.Reference}",
            $"{questionnaire.BuyerName} asks about {what} of {questionnaire.Title}, {questionnaire.Service}. Only these are open again. Answer and submit by {returned.DueOn:d MMMM yyyy}.",
            $"questionnaires/{questionnaire.Id.Value}");
        await receiver.TellAsync(received.TenantId, Permission.AnswerQuestionnaires, mail, received.At, stop);
    }
}
