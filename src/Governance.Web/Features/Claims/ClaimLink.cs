using Governance.Domain;
using Governance.Domain.Vendors;

namespace Governance.Web.Features.Claims;

/// <summary>Where a link leads: the buyer, and its invitation.</summary>
public sealed record ClaimLink(TenantId Buyer, VendorInvitationId Invitation);
