using Governance.Domain.Assessments;

namespace Governance.Domain.Reviews;

/// <summary>A reviewer accepted that a question does not apply.</summary>
public sealed record NotApplicableAccepted(AssessmentId Assessment, string Question, int Submission, UserId By) : IEvent;
