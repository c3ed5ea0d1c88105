namespace Governance.Domain.Assessments;

/// <summary>The buyer answered a request for time, or moved the date by itself.</summary>
public sealed record AssessmentDueDateChanged(DateOnly Before, DateOnly DueOn, UserId By) : IEvent;
