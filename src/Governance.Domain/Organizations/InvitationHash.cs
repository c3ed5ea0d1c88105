namespace Governance.Domain.Organizations;

/// <summary>Leads from the hash of a link's token to the invitation, before any organization is known.</summary>
public sealed class InvitationHash : IGlobal
{
    private InvitationHash() { }

    /// <summary>SHA-256 of the token, in lower-case hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The organization that invited.</summary>
    public TenantId Organization { get; private set; }

    /// <summary>The invitation there.</summary>
    public InvitationId Invitation { get; private set; }

    /// <summary>Records where a token leads.</summary>
    public static InvitationHash Of(InvitationToken token, Invitation invitation)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(invitation);
        return new InvitationHash { Hash = token.Hash, Organization = invitation.TenantId, Invitation = invitation.Id };
    }
}
