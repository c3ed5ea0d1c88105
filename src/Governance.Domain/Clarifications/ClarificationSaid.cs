using Governance.Domain.Assessments;

namespace Governance.Domain.Clarifications;

/// <summary>Something was asked of the other side, or answered to it.</summary>
public sealed record ClarificationSaid(AssessmentId Assessment, ClarificationId Thread, string About, bool Answers, UserId By) : IEvent;
