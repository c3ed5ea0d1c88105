using Governance.Domain.Assessments;

namespace Governance.Domain.Reviews;

/// <summary>A draft was taken back before it was sent.</summary>
public sealed record QueryWithdrawn(AssessmentId Assessment, string Question) : IEvent;
