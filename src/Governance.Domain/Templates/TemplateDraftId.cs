namespace Governance.Domain.Templates;

/// <summary>Id of a draft.</summary>
public readonly record struct TemplateDraftId(Guid Value);
