using Governance.Domain.Assessments;

namespace Governance.Domain.Reviews;

/// <summary>A query was drafted.</summary>
public sealed record QueryDrafted(AssessmentId Assessment, string Question, UserId By) : IEvent;
