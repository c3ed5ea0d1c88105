using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>A vendor's proof beside the obligation that it is about; only the vendor that owes can offer it.</summary>
public sealed class ProofOfferedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => ProofOffered.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var offered = ContentJson.Read<ProofOffered>(received.Content);
        var obligation = await receiver.Set<Obligation>()
            .Where(o => o.Id == offered.ObligationId && o.OwedBy == OwedBy.Vendor && receiver.Set<Vendor>().Any(v => v.Id == o.VendorId && v.Organization == received.Counterparty))
            .SingleOrDefaultAsync(stop) ?? throw new InvalidOperationException("The obligation is not this vendor's.");
        obligation.TakeProof(offered.ProofId, offered.OfferedById);
        receiver.Add(new ReceivedProof(received.TenantId, offered.ProofId, offered.ObligationId, offered.Text, offered.OfferedBy, received.At));
    }

    /// <inheritdoc />
    public Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(received);
        var offered = ContentJson.Read<ProofOffered>(received.Content);
        var mail = MailText.Of("A vendor offers proof", "A vendor says that an obligation is met, and shows why. Somebody has to verify it.", $"obligations/{offered.ObligationId.Value}");
        return receiver.TellAsync(received.TenantId, Permission.VerifyProof, mail, received.At, stop);
    }
}
