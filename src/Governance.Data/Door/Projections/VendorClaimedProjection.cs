using Governance.Domain;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The buyer links the record that the invitation names to the organization that claims it; its refusals undo the claim.</summary>
public sealed class VendorClaimedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => TransmittalKind.VendorClaimed;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var claimed = ContentJson.Read<VendorClaimed>(received.Content);
        var invitation = await receiver.Set<VendorInvitation>().SingleOrDefaultAsync(i => i.Id == claimed.Invitation, stop) ?? throw new Refused(VendorRefusals.InvitationWithdrawn);
        var vendor = await receiver.Set<Vendor>().SingleAsync(v => v.Id == invitation.VendorId, stop);
        invitation.Use(vendor, received.Counterparty, EmailAddress.Parse(claimed.Address), MailDomain.Parse(claimed.Domain), received.At);
    }
}
