namespace Governance.Domain;

/// <summary>A person who signs in; one person may be a member of many organizations.</summary>
public readonly record struct UserId(Guid Value);
