namespace Governance.Domain.Organizations;

/// <summary>A recorded authority to sign.</summary>
public readonly record struct SigningAuthorityId(Guid Value);
