namespace Governance.Domain.Organizations;

/// <summary>Another organization proved a mail domain that this one has proven.</summary>
public sealed record DomainProvenByOther(string Domain, TenantId Other, string Name) : IEvent;
