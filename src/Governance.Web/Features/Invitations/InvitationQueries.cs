using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Invitations;

/// <summary>Reads invitations of the current organization, and whether an address is a member's.</summary>
public static class InvitationQueries
{
    /// <summary>One page, the newest first, older than where the last one ended.</summary>
    public static async Task<InvitationsPage> InvitationsAsync(this GovernanceDb db, string? after, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var before = InstantCursor.Read(after);
        var page = await db.Set<Invitation>().AsNoTracking().Where(i => before == null || i.InvitedAt < before)
            .Join(db.People, i => i.InvitedBy, p => p.Id, (i, p) => new { i, p })
            .OrderByDescending(pair => pair.i.InvitedAt)
            .Select(pair => new InvitationRow(pair.i.Id, pair.i.Email, pair.i.Roles, pair.p.DisplayName, pair.i.InvitedAt, pair.i.ExpiresAt, pair.i.AcceptedAt, pair.i.WithdrawnAt))
            .ToPageAsync(stop);
        return new(page.Rows, page.Next(i => InstantCursor.Write(i.InvitedAt)), now);
    }

    /// <summary>Whether somebody with this address is a member now.</summary>
    public static Task<bool> IsMemberAsync(this GovernanceDb db, EmailAddress address, CancellationToken stop) =>
        db.Set<Membership>().Where(m => m.LeftAt == null).Join(db.People, m => m.UserId, p => p.Id, (m, p) => p.Email).AnyAsync(email => email == address.Value, stop);
}
