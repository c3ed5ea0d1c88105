using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>Leads from the hash of a link's token to the buyer's invitation, before any organization is known; hence global.</summary>
public sealed class VendorInvitationHash : IGlobal
{
    private VendorInvitationHash() { }

    /// <summary>SHA-256 of the token, in lower-case hexadecimal.</summary>
    public string Hash { get; private set; } = "";
    /// <summary>The buyer that invited.</summary>
    public TenantId Buyer { get; private set; }
    /// <summary>The invitation there.</summary>
    public VendorInvitationId Invitation { get; private set; }
    /// <summary>The organization that was founded by following the link; set once, by a conditional update.</summary>
    public TenantId? Founded { get; private set; }

    /// <summary>Records where a token leads.</summary>
    public static VendorInvitationHash Of(InvitationToken token, VendorInvitation invitation)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(invitation);
        return new VendorInvitationHash { Hash = token.Hash, Buyer = invitation.TenantId, Invitation = invitation.Id };
    }
}
