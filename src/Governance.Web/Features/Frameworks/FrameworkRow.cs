namespace Governance.Web.Features.Frameworks;

/// <summary>A published framework in the list.</summary>
public sealed record FrameworkRow(string Key, string Version, string Title, int Controls, DateTimeOffset PublishedAt);
