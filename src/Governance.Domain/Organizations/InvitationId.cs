namespace Governance.Domain.Organizations;

/// <summary>An invitation to join an organization.</summary>
public readonly record struct InvitationId(Guid Value);
