namespace Governance.Domain.Templates;

/// <summary>A published version of an own template was retired.</summary>
public sealed record OwnTemplateRetired(string Template, string Version, string Reason, UserId By) : IEvent;
