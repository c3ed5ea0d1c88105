namespace Governance.Domain.Templates;

/// <summary>A draft was edited; what the edit changed stands in its step.</summary>
public sealed record DraftEdited(int Step, string Words, UserId By) : IEvent;
