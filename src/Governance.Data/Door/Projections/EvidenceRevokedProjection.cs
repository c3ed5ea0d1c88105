using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The vendor's revocation on the file that the buyer received.</summary>
public sealed class EvidenceRevokedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => EvidenceRevoked.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(received);
        (await FileAsync(receiver, received, stop)).Revoke(received.At);
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(received);
        var file = await FileAsync(receiver, received, stop);
        var mail = MailText.Of(
            $"The vendor took {file.FileName} back",
            $"{file.Title} ({file.FileName}) can be opened no more. What was concluded from it stays on record; ask for it anew if it is still needed.",
            $"received-evidence?assessment={file.AssessmentId.Value}");
        await receiver.TellAsync(received.TenantId, Permission.ReviewAnswers, mail, received.At, stop);
    }

    private static Task<ReceivedEvidence> FileAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        var grant = ContentJson.Read<EvidenceRevoked>(received.Content).GrantId;
        return receiver.Set<ReceivedEvidence>().SingleAsync(e => e.Vendor == received.Counterparty && e.GrantId == grant, stop);
    }
}
