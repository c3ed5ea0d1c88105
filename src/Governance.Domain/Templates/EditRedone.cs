namespace Governance.Domain.Templates;

/// <summary>An edit of a draft that had been undone was done again.</summary>
public sealed record EditRedone(int Step, string Words, UserId By) : IEvent;
