using Governance.Domain.Assessments;

namespace Governance.Domain.Clarifications;

/// <summary>The other side asked something, or answered.</summary>
public sealed record ClarificationReceived(AssessmentId Assessment, ClarificationId Thread, string About, bool Answers, TenantId From) : IEvent;
