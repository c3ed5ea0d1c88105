namespace Governance.Domain.Vendors;

/// <summary>A vendor organization's claim of a buyer's record.</summary>
public readonly record struct ClaimId(Guid Value);
