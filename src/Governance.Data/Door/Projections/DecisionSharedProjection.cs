using Governance.Domain.Committee;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;

namespace Governance.Data.Door.Projections;

/// <summary>The buyer's decision on the vendor's side, and what each condition makes it owe.</summary>
public sealed class DecisionSharedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => DecisionShared.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var told = ContentJson.Read<DecisionShared>(received.Content);
        receiver.Add(new SharedDecision(await receiver.QuestionnaireAsync(received, told.AssessmentId, stop), received, told));
        foreach (var condition in told.Conditions) receiver.Add(Undertaking.Receive(received, told, condition));
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var questionnaire = await receiver.QuestionnaireAsync(received, ContentJson.Read<DecisionShared>(received.Content).AssessmentId, stop);
        var mail = MailText.Of(
            $"{questionnaire.BuyerName} decided on {questionnaire.Service}",
            $"{questionnaire.BuyerName} took a decision that rests on {questionnaire.Title} ({questionnaire.Reference}). The page below says which, and what it asks of you.",
            $"questionnaires/{questionnaire.Id.Value}/decisions");
        await receiver.TellAsync(received.TenantId, Permission.ManageQuestionnaires, mail, received.At, stop);
    }
}
