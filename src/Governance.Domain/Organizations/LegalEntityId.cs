namespace Governance.Domain.Organizations;

/// <summary>A legal entity of an organization.</summary>
public readonly record struct LegalEntityId(Guid Value);
