using Governance.Domain.Vendors;
using Governance.Domain.Organizations;

namespace Governance.Web.Features.Claims;

/// <summary>What a link offers, to whom, and with which organizations it can be taken; those are known once somebody is signed in.</summary>
public sealed record ClaimLinkPage(string Token, string Buyer, Vendor Vendor, VendorInvitation Invitation, bool Open, string? SignedInAs, IReadOnlyList<Organization> Sellers);
