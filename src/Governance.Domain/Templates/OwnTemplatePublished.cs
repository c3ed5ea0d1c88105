namespace Governance.Domain.Templates;

/// <summary>A version of an own template was published.</summary>
public sealed record OwnTemplatePublished(string Template, string Version, int Questions, string Sha256, UserId By) : IEvent;
