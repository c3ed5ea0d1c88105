using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;

namespace Governance.Data.Door.Projections;

/// <summary>The vendor's word on the buyer's assessment; only the organization that was asked can give it.</summary>
public sealed class QuestionnaireAcknowledgedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => QuestionnaireAcknowledged.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var said = ContentJson.Read<QuestionnaireAcknowledged>(received.Content);
        var assessment = await receiver.AssessmentAsync(received, said.AssessmentId, stop);
        assessment.Acknowledge(said.Outcome, said.AskedDueOn, said.Reason, received.At);
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var said = ContentJson.Read<QuestionnaireAcknowledged>(received.Content);
        if (said.Outcome is AcknowledgementOutcome.Accepted) return;
        var assessment = await receiver.AssessmentAsync(received, said.AssessmentId, stop);
        var what = said.Outcome is AcknowledgementOutcome.TimeAsked ? $"asks for time until {said.AskedDueOn:d MMMM yyyy}" : "declines to answer";
        var mail = MailText.Of(
            $"{assessment.Reference}: the vendor {what}",
            $"About {assessment.TemplateTitle}, {assessment.Service}, the vendor {what}.\n\nThey write: {said.Reason}",
            $"assessments/{assessment.Id.Value}");
        await receiver.TellAsync(received.TenantId, Permission.SendAssessments, mail, received.At, stop);
    }
}
