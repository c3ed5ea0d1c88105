namespace Governance.Domain.Organizations;

/// <summary>One person's membership of one organization.</summary>
public readonly record struct MembershipId(Guid Value);
