using Governance.Domain.Organizations;

namespace Governance.Web.Features.Invitations;

/// <summary>An invitation that a link led to, with its organization and the name of whoever invited.</summary>
public sealed record OpenInvitation(Invitation Invitation, Organization Organization, string InvitedBy);
