using Governance.Domain.Organizations;
using Governance.Domain.Vendors;

namespace Governance.Web.Features.VendorInvitations;

/// <summary>The words of the mail that invites a vendor.</summary>
internal static class VendorInvitationMail
{
    /// <summary>The subject line.</summary>
    public static string Subject(Organization buyer, Vendor vendor) => $"{buyer.Name} invites {vendor.Name} to the portal";

    /// <summary>The text with its link.</summary>
    public static string Text(Organization buyer, Vendor vendor, InvitationToken token) => $"""
        {buyer.Name} sends its questions about AI services through this portal and keeps a record of {vendor.Name} there.

        Claim the record for your organization:
        /claims/{token.Text}

        The link is for your address alone, works once, and ends after 7 days. Your organization has to show that it receives mail at {vendor.Domain}. One organization on the portal answers every buyer.
        """;
}
