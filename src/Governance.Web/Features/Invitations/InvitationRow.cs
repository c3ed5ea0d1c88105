using Governance.Domain.Organizations;

namespace Governance.Web.Features.Invitations;

/// <summary>An invitation in the list.</summary>
public sealed record InvitationRow(InvitationId Id, EmailAddress Address, IReadOnlyList<Role> Roles, string InvitedBy, DateTimeOffset InvitedAt,
    DateTimeOffset ExpiresAt, DateTimeOffset? AcceptedAt, DateTimeOffset? WithdrawnAt)
{
    /// <summary>Whether it can still be accepted.</summary>
    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && WithdrawnAt is null && now < ExpiresAt;
}
