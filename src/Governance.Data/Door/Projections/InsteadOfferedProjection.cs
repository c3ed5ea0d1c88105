using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;

namespace Governance.Data.Door.Projections;

/// <summary>A vendor's own questionnaire on the buyer's assessment, with the file that it is; only the organization that was asked can offer one.</summary>
public sealed class InsteadOfferedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => InsteadOffered.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var offered = ContentJson.Read<InsteadOffered>(received.Content);
        var assessment = await receiver.AssessmentAsync(received, offered.AssessmentId, stop);
        assessment.TakeOffer(offered, received.At);
        await receiver.TakeAsync(received, assessment.Id, [offered.Document], stop);
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var offered = ContentJson.Read<InsteadOffered>(received.Content);
        var assessment = await receiver.AssessmentAsync(received, offered.AssessmentId, stop);
        var mail = MailText.Of(
            $"{assessment.Reference}: the vendor offers its own questionnaire instead",
            $"Instead of answering {assessment.TemplateTitle}, {assessment.Service}, the vendor offers {offered.Document.Title} ({offered.Document.FileName}), which it has completed already. Take it instead, or ask for your own questionnaire.\n\nThey write: {offered.Reason}",
            $"assessments/{assessment.Id.Value}/offer");
        await receiver.TellAsync(received.TenantId, Permission.SendAssessments, mail, received.At, stop);
    }
}
