namespace Governance.Domain.Organizations;

/// <summary>An authority to sign was put on record.</summary>
public sealed record SigningAuthorityRecorded(UserId User, string Signatory, LegalEntityId LegalEntity, string Basis, DateOnly FromOn, DateOnly? UntilOn, UserId By) : IEvent;
