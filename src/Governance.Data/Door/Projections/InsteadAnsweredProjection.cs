using Governance.Data.Questionnaires;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;

namespace Governance.Data.Door.Projections;

/// <summary>The buyer's word on what the vendor offered instead, on the vendor's questionnaire.</summary>
public sealed class InsteadAnsweredProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => InsteadAnswered.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var answered = ContentJson.Read<InsteadAnswered>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, answered.AssessmentId, stop);
        questionnaire.TakeOfferAnswer(answered);
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var answered = ContentJson.Read<InsteadAnswered>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, answered.AssessmentId, stop);
        var taken = answered.Outcome is OfferOutcome.Accepted;
        if (!taken) await receiver.RemindAsync(questionnaire, received.At, stop);
        var mail = MailText.Of(
            $"{questionnaire.BuyerName} {(taken ? "takes your own questionnaire" : "asks for its own questionnaire")}, {questionnaire.Reference}",
            taken
                ? $"{questionnaire.BuyerName} takes the questionnaire that you offered instead of {questionnaire.Title}, {questionnaire.Service}. Nothing more is to be answered."
                : $"{questionnaire.BuyerName} asks you to answer {questionnaire.Title}, {questionnaire.Service}, after all.\n\nThey write: {answered.Reason}",
            $"questionnaires/{questionnaire.Id.Value}/acknowledgement");
        await receiver.TellAsync(received.TenantId, Permission.ManageQuestionnaires, mail, received.At, stop);
    }
}
