namespace Governance.Domain.Organizations;

/// <summary>An invitation was accepted.</summary>
public sealed record InvitationAccepted(UserId By) : IEvent;
