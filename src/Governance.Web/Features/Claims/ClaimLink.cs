using Governance.Domain;
using Governance.Domain.Vendors;

namespace Governance.Web.Features.Claims;

/// <summary>Where a link leads: the buyer, its invitation, and the organization that was founded by following it.</summary>
public sealed record ClaimLink(string Hash, TenantId Buyer, VendorInvitationId Invitation, TenantId? Founded);
