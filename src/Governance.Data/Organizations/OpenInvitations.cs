using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Organizations;

/// <summary>The invitations of an address that can still be accepted: there is one at most, and none once a membership has ended.</summary>
public static class OpenInvitations
{
    /// <summary>Takes back those to one address in the current organization. Nothing is saved yet; whoever calls has waited for its members' turn.</summary>
    /// <returns>How many there were.</returns>
    public static async Task<int> WithdrawInvitationsAsync(this GovernanceDb db, EmailAddress address, UserId by, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var open = await db.Set<Invitation>().Where(i => i.Email == address && i.AcceptedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now).ToListAsync(stop);
        foreach (var invitation in open) invitation.Withdraw(by, now);
        return open.Count;
    }
}
