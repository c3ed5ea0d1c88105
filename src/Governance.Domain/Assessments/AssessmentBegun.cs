using Governance.Domain.Engagements;

namespace Governance.Domain.Assessments;

/// <summary>The buyer began to assess an engagement by itself, from public documents.</summary>
public sealed record AssessmentBegun(EngagementId EngagementId, string Template, string Version, string QuestionnaireHash, DateOnly DueOn, UserId By) : IEvent;
