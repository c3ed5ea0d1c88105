namespace Governance.Domain.Templates;

/// <summary>An edit of a draft was undone.</summary>
public sealed record EditUndone(int Step, string Words, UserId By) : IEvent;
