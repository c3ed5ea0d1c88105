using Governance.Domain.Assessments;

namespace Governance.Domain.Reviews;

/// <summary>A query went to the vendor.</summary>
public sealed record QuerySent(AssessmentId Assessment, string Question) : IEvent;
