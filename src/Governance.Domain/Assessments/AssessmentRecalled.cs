namespace Governance.Domain.Assessments;

/// <summary>The buyer took the questionnaire back.</summary>
public sealed record AssessmentRecalled(UserId By) : IEvent;
