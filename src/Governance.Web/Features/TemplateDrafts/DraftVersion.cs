namespace Governance.Web.Features.TemplateDrafts;

/// <summary>A published version of a draft.</summary>
public sealed record DraftVersion(string Key, string Version, int Questions, DateTimeOffset PublishedAt, bool Retired);
