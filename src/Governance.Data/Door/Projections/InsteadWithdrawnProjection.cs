using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;

namespace Governance.Data.Door.Projections;

/// <summary>The end of a vendor's offer on the buyer's assessment; the vendor answers after all.</summary>
public sealed class InsteadWithdrawnProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => InsteadWithdrawn.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var assessment = await receiver.AssessmentAsync(received, ContentJson.Read<InsteadWithdrawn>(received.Content).AssessmentId, stop);
        assessment.LoseOffer();
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var assessment = await receiver.AssessmentAsync(received, ContentJson.Read<InsteadWithdrawn>(received.Content).AssessmentId, stop);
        var mail = MailText.Of(
            $"{assessment.Reference}: the vendor withdrew its own questionnaire",
            $"The vendor no longer offers its own questionnaire instead of {assessment.TemplateTitle}, {assessment.Service}. It can answer yours, due on {assessment.DueOn:d MMMM yyyy}.",
            $"assessments/{assessment.Id.Value}");
        await receiver.TellAsync(received.TenantId, Permission.SendAssessments, mail, received.At, stop);
    }
}
