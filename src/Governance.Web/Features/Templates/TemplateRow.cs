namespace Governance.Web.Features.Templates;

/// <summary>A published template in the list.</summary>
public sealed record TemplateRow(string Key, string Version, string Title, string Purpose, int Sections, int Questions, DateTimeOffset PublishedAt);
