namespace Governance.Domain.Templates;

/// <summary>A draft of which nothing was published was deleted.</summary>
public sealed record DraftDeleted(string Key, string Title, int Questions, UserId By) : IEvent;
