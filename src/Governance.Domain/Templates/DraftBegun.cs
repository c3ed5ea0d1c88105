namespace Governance.Domain.Templates;

/// <summary>A template of the organization's own was begun.</summary>
public sealed record DraftBegun(string Key, string Title, string? Origin, UserId By) : IEvent;
