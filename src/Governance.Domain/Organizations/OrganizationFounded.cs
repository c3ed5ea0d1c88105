namespace Governance.Domain.Organizations;

/// <summary>An organization joined the portal.</summary>
public sealed record OrganizationFounded(string Name, string Slug, bool Buys, bool Sells) : IEvent;
