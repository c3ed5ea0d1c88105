using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Claims;

/// <summary>Reads what a link leads to, before an organization is known, and what an organization has claimed.</summary>
internal static class ClaimQueries
{
    /// <summary>Where a token leads; null for one that was never given out.</summary>
    public static async Task<ClaimLink?> ClaimLinkAsync(this GovernanceDb db, string? text, CancellationToken stop)
    {
        if (!InvitationToken.TryParse(text, out var token)) return null;
        var hash = token.Hash;
        return await db.Set<VendorInvitationHash>().Where(h => h.Hash == hash).Select(h => new ClaimLink(h.Hash, h.Buyer, h.Invitation, h.Founded)).FirstOrDefaultAsync(stop);
    }

    /// <summary>The invitation of a link with its vendor record and the buyer's name; the scope must be the buyer's.</summary>
    public static async Task<(VendorInvitation Invitation, Vendor Vendor, string Buyer)> InvitationAsync(this GovernanceDb db, ClaimLink link, CancellationToken stop)
    {
        var found = await db.Set<VendorInvitation>().AsNoTracking().Where(i => i.Id == link.Invitation)
            .Join(db.Set<Vendor>(), i => i.VendorId, v => v.Id, (i, v) => new { Invitation = i, Vendor = v })
            .Select(x => new { x.Invitation, x.Vendor, Buyer = db.Set<Organization>().Where(o => o.Id == link.Buyer).Select(o => o.Name).First() })
            .SingleAsync(stop);
        return (found.Invitation, found.Vendor, found.Buyer);
    }

    /// <summary>Whether the current organization has proven a mail domain.</summary>
    public static Task<List<DomainProof>> ProofsAsync(this GovernanceDb db, MailDomain domain, CancellationToken stop) =>
        db.Set<DomainProof>().AsNoTracking().Where(p => p.Domain == domain && p.ProvenAt != null).Take(1).ToListAsync(stop);
}
