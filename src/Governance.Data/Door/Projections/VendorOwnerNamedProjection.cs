using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>Whom a vendor named to see to what it owes, beside the buyer's obligation; only the vendor that owes can name them. Nobody is told by mail.</summary>
public sealed class VendorOwnerNamedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => VendorOwnerNamed.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var named = ContentJson.Read<VendorOwnerNamed>(received.Content);
        var obligation = await receiver.Set<Obligation>()
            .Where(o => o.Id == named.ObligationId && o.OwedBy == OwedBy.Vendor && receiver.Set<Vendor>().Any(v => v.Id == o.VendorId && v.Organization == received.Counterparty))
            .SingleOrDefaultAsync(stop) ?? throw new InvalidOperationException("The obligation is not this vendor's.");
        obligation.TakeVendorOwner(named, received.At);
    }

    /// <inheritdoc />
    public Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop) => Task.CompletedTask;
}
