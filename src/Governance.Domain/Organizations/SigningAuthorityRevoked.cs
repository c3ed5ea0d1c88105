namespace Governance.Domain.Organizations;

/// <summary>An authority to sign was revoked.</summary>
public sealed record SigningAuthorityRevoked(UserId User, LegalEntityId LegalEntity, UserId By) : IEvent;
