namespace Governance.Domain.Assessments;

/// <summary>Questions went back to the vendor.</summary>
public sealed record AssessmentReturned(int Questions, DateOnly DueOn, UserId By) : IEvent;
