namespace Governance.Domain.Organizations;

/// <summary>An organization took another name.</summary>
public sealed record OrganizationRenamed(string Before, string Name) : IEvent;
