using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The vendor's revocation on the files that the buyer received.</summary>
public sealed class EvidenceRevokedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => EvidenceRevoked.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(received);
        foreach (var file in await FilesAsync(receiver, received, stop)) file.Revoke(received.At);
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(received);
        var files = await FilesAsync(receiver, received, stop);
        var names = string.Join(", ", files.Select(file => file.FileName).Distinct(StringComparer.Ordinal));
        var mail = MailText.Of(
            $"The vendor took {names} back",
            $"{files[0].Title} ({names}) can be opened no more. What was concluded from it stays on record; ask for it anew if it is still needed.",
            files.Select(file => file.AssessmentId).Distinct().Count() == 1 ? $"received-evidence?assessment={files[0].AssessmentId.Value}" : "received-evidence");
        await receiver.TellAsync(received.TenantId, Permission.ReviewAnswers, mail, received.At, stop);
    }

    private static async Task<List<ReceivedEvidence>> FilesAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        var grants = ContentJson.Read<EvidenceRevoked>(received.Content).Grants();
        var files = await receiver.Set<ReceivedEvidence>().Where(e => e.Vendor == received.Counterparty && grants.Contains(e.GrantId)).OrderBy(e => e.GrantId).ToListAsync(stop);
        return files.Count == grants.Count ? files : throw new InvalidOperationException("A file was taken back that was never received.");
    }
}
