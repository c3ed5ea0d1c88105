using Governance.Domain.Organizations;

namespace Governance.Web.Features.Invitations;

/// <summary>An invitation to somebody who has an account.</summary>
public sealed record AcceptancePage(string Token, string Organization, string InvitedBy, string Address, IReadOnlyList<Role> Roles, string? SignedInAs);
