using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;

namespace Governance.Data.Door.Projections;

/// <summary>The buyer's recall on the vendor's questionnaire.</summary>
public sealed class QuestionnaireRecalledProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => QuestionnaireRecalled.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var recalled = ContentJson.Read<QuestionnaireRecalled>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, recalled.AssessmentId, stop);
        questionnaire.TakeBack(recalled, received.At);
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var recalled = ContentJson.Read<QuestionnaireRecalled>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, recalled.AssessmentId, stop);
        var mail = MailText.Of(
            $"{questionnaire.BuyerName} took {questionnaire.Reference} back",
            $"{questionnaire.BuyerName} no longer asks for {questionnaire.Title}, {questionnaire.Service}. What you answered stays with you.\n\nThey write: {recalled.Reason}",
            $"questionnaires/{questionnaire.Id.Value}/acknowledgement");
        await receiver.TellAsync(received.TenantId, Permission.ManageQuestionnaires, mail, received.At, stop);
    }
}
