namespace Governance.Domain.Questionnaires;

/// <summary>The buyer returned questions.</summary>
public sealed record QuestionsReopened(IReadOnlyList<string> Questions, DateOnly DueOn) : IEvent;
