using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>Whoever has proven a mail domain keeps that another organization has, too, and its owners are told who.</summary>
public sealed class DomainProvenTooProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => DomainProvenToo.Kind;

    /// <inheritdoc />
    public Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        receiver.Add(OtherDomainProof.Receive(received, ContentJson.Read<DomainProvenToo>(received.Content)));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var told = ContentJson.Read<DomainProvenToo>(received.Content);
        var own = await receiver.Set<Organization>().Where(o => o.Id == received.TenantId).Select(o => o.Name).SingleAsync(stop);
        var mail = MailText.Of(
            $"{told.OrganizationName} has proven {told.Domain}, too",
            $"{told.OrganizationName} has shown that it receives mail at {told.Domain}, as {own} has. With that it can claim the records that buyers keep under this domain, where a buyer invites it.\n\nIf it is part of you, there is nothing to do. If you do not know it, find out who reads mail at {told.Domain}, and tell your buyers.",
            "domain-proofs");
        await receiver.TellAsync(received.TenantId, Permission.ManageOrganization, mail, received.At, stop);
    }
}
