using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Claims;

/// <summary>Founds a vendor's organization by a link from a buyer, once for each link, and leads its first person to the account.</summary>
public sealed class Founding(GovernanceDb db, TenantScope scope, TimeProvider clock)
{
    /// <summary>The instant that counts.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The name of the organization that was founded by a link; null where none was.</summary>
    public async Task<string?> FoundedAsync(ClaimLink link, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(link);
        return link.Founded is { } founded ? await db.Set<Organization>().Where(o => o.Id == founded).Select(o => o.Name).SingleAsync(stop) : null;
    }

    /// <summary>
    /// Founds the organization and invites whom the buyer invited; the invitation's token. Of two at once one founds, and the other
    /// goes on with what is there.
    /// </summary>
    public async Task<InvitationToken> FoundAsync(ClaimLink link, VendorInvitation followed, Organization organization, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(followed);
        ArgumentNullException.ThrowIfNull(organization);
        // nothing of the buyer is kept in this context; what follows belongs to the new organization
        scope.Tenant = organization.Id;
        await using (var transaction = await db.Database.BeginTransactionAsync(stop))
        {
            TenantId? founded = organization.Id;
            if (await db.Set<VendorInvitationHash>().Where(h => h.Hash == link.Hash && h.Founded == null).ExecuteUpdateAsync(set => set.SetProperty(h => h.Founded, founded), stop) == 1)
            {
                var (token, joining) = (InvitationToken.New(), Invitation.Issue(organization, followed.Email, organization.FoundersRoles(), followed.InvitedBy, Now));
                db.AddRange(organization, joining, InvitationHash.Of(token, joining));
                await db.SaveChangesAsync(stop);
                await transaction.CommitAsync(stop);
                return token;
            }
        }
        var first = await db.Set<VendorInvitationHash>().Where(h => h.Hash == link.Hash).Select(h => h.Founded).SingleAsync(stop);
        return await GoOnAsync(first!.Value, followed.Email, stop);
    }

    /// <summary>A fresh token for the invitation to an organization that was founded, whose founder has not made an account yet.</summary>
    public async Task<InvitationToken> GoOnAsync(TenantId founded, EmailAddress founder, CancellationToken stop)
    {
        scope.Tenant = founded;
        var joining = await db.Set<Invitation>().OrderBy(i => i.InvitedAt).FirstOrDefaultAsync(i => i.Email == founder, stop) ?? throw new Refused(OrganizationRefusals.InvitationWithdrawn);
        joining.MustBeOpen(Now);
        var token = InvitationToken.New();
        db.Add(InvitationHash.Of(token, joining));
        await db.SaveChangesAsync(stop);
        return token;
    }
}
