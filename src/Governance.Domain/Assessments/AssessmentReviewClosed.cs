namespace Governance.Domain.Assessments;

/// <summary>The review was closed.</summary>
public sealed record AssessmentReviewClosed(int Submission, UserId By) : IEvent;
