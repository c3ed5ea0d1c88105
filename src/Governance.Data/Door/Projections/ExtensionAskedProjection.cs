using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>A vendor's request for time beside the obligation that it is about; only the vendor that owes can ask.</summary>
public sealed class ExtensionAskedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => ExtensionAsked.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var asked = ContentJson.Read<ExtensionAsked>(received.Content);
        var obligation = await receiver.Set<Obligation>()
            .Where(o => o.Id == asked.ObligationId && o.OwedBy == OwedBy.Vendor && receiver.Set<Vendor>().Any(v => v.Id == o.VendorId && v.Organization == received.Counterparty))
            .SingleOrDefaultAsync(stop) ?? throw new InvalidOperationException("The obligation is not this vendor's.");
        receiver.Add(obligation.TakeExtension(asked, received.At));
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var asked = ContentJson.Read<ExtensionAsked>(received.Content);
        var mail = MailText.Of("A vendor asks for more time", $"A vendor asks to meet an obligation by {asked.DueOn:d MMMM yyyy}. The date stays until somebody grants it.", $"obligations/{asked.ObligationId.Value}");
        var obligation = await receiver.Set<Obligation>().SingleAsync(o => o.Id == asked.ObligationId, stop);
        await receiver.TellAsync(received.TenantId, obligation.ExtendedBy, mail, received.At, stop);
    }
}
