using Governance.Data.Questionnaires;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;

namespace Governance.Data.Door.Projections;

/// <summary>The buyer's date on the vendor's questionnaire.</summary>
public sealed class DueDateChangedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => DueDateChanged.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var changed = ContentJson.Read<DueDateChanged>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, changed.AssessmentId, stop);
        questionnaire.MoveDueDate(changed, received.At);
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var changed = ContentJson.Read<DueDateChanged>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, changed.AssessmentId, stop);
        await receiver.RemindAsync(questionnaire, received.At, stop);
        var mail = MailText.Of(
            $"{questionnaire.Reference} is due on {changed.DueOn:d MMMM yyyy}",
            $"{questionnaire.BuyerName} answered about the due date of {questionnaire.Title}, {questionnaire.Service}: {changed.DueOn:d MMMM yyyy}.\n\nThey write: {changed.Reason}",
            $"questionnaires/{questionnaire.Id.Value}/acknowledgement");
        await receiver.TellAsync(received.TenantId, Permission.ManageQuestionnaires, mail, received.At, stop);
    }
}
