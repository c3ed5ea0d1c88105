namespace Governance.Domain.Questionnaires;

/// <summary>The buyer moved the due date, or kept it after a request for time.</summary>
public sealed record QuestionnaireDueDateMoved(DateOnly Before, DateOnly DueOn) : IEvent;
