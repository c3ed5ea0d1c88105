using Governance.Domain.Assessments;

namespace Governance.Domain.Reviews;

/// <summary>A draft was reworded.</summary>
public sealed record QueryReworded(AssessmentId Assessment, string Question) : IEvent;
