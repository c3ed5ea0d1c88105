namespace Governance.Domain.Organizations;

/// <summary>A person left, or was removed.</summary>
public sealed record MembershipEnded(UserId User, UserId By, string? Reason) : IEvent;
