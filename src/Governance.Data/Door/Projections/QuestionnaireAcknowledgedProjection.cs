using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Microsoft.EntityFrameworkCore;

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
        var assessment = await receiver.Set<Assessment>().SingleAsync(a => a.VendorOrganization == received.Counterparty && a.Id == said.AssessmentId, stop);
        assessment.Acknowledge(said.Outcome, said.AskedDueOn, said.Reason, received.At);
    }
}
