using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The files that came with a submission, as the buyer knows them; only of the vendor that is assessed.</summary>
public sealed class SubmittedEvidenceProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => SubmissionMade.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var made = ContentJson.Read<SubmissionMade>(received.Content);
        if (!await receiver.Set<Assessment>().AnyAsync(a => a.VendorOrganization == received.Counterparty && a.Id == made.AssessmentId, stop))
            throw new InvalidOperationException("The assessment is not about this vendor.");
        await receiver.TakeAsync(received, made.AssessmentId, made.Evidence, stop);
    }
}
