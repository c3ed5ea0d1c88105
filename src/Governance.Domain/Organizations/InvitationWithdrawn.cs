namespace Governance.Domain.Organizations;

/// <summary>An invitation was taken back.</summary>
public sealed record InvitationWithdrawn(UserId By) : IEvent;
