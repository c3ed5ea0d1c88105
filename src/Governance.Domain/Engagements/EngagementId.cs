namespace Governance.Domain.Engagements;

/// <summary>One service in scope that a buyer takes from a vendor.</summary>
public readonly record struct EngagementId(Guid Value);
