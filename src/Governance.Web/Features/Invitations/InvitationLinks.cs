using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Invitations;

/// <summary>Follows the link of an invitation, before any organization is known: the hash leads to the organization, and into it.</summary>
public sealed class InvitationLinks(GovernanceDb db, TenantScope scope, TimeProvider clock)
{
    /// <summary>The invitation of a token; null where there is none. Refuses what was used, replaced by a newer one, withdrawn or has expired.</summary>
    public async Task<OpenInvitation?> FollowAsync(string? text, CancellationToken stop)
    {
        if (!InvitationToken.TryParse(text, out var token)) return null;
        var hash = token.Hash;
        if (await db.Set<InvitationHash>().AsNoTracking().SingleOrDefaultAsync(h => h.Hash == hash, stop) is not { } found) return null;
        scope.Tenant = found.Organization;
        var invitation = await db.Set<Invitation>().SingleAsync(i => i.Id == found.Invitation, stop);
        if (invitation.WithdrawnAt is { } withdrawn && await db.Set<Invitation>().AnyAsync(i => i.Email == invitation.Email && i.Id != invitation.Id && i.InvitedAt >= withdrawn, stop))
            throw new Refused(OrganizationRefusals.InvitationReplaced);
        invitation.MustBeOpen(clock.GetUtcNow());
        var organization = await db.Set<Organization>().SingleAsync(o => o.Id == found.Organization, stop);
        var by = await db.People.Where(p => p.Id == invitation.InvitedBy).Select(p => p.DisplayName).FirstOrDefaultAsync(stop);
        return new(invitation, organization, by ?? "");
    }

    /// <summary>Makes the person a member. Refuses one who is a member already.</summary>
    public async Task AcceptAsync(OpenInvitation open, UserId user, EmailAddress address, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        scope.User = user;
        if (await db.Set<Membership>().AnyAsync(m => m.UserId == user && m.LeftAt == null, stop)) throw new Refused(OrganizationRefusals.AlreadyMember);
        db.Add(open.Invitation.Accept(open.Organization, user, address, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
    }
}
