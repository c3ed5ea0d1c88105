using Governance.Domain.Vendors;

namespace Governance.Domain.Exchange.Contents;

/// <summary>A vendor organization tells a buyer that the record it was invited to is its own; the domain is one it has proven, the address that of who claims.</summary>
public sealed record VendorClaimed(VendorInvitationId Invitation, string OrganizationName, string Domain, string Address) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.VendorClaimed;
}
